package readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.knowledge.Knowledge;
import readout.language.Annotator;
import readout.language.Annotators;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.syntax.Document;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.model.time.Edtf;
import readout.reading.actor.words.ActorWords;
import readout.reading.codebook.CodebookFiles;
import readout.reading.place.PlaceWords;

/**
 * Reads the rows of tables of sentences: {@code words = CODE Name + CODE Name; words = ?; words = none}, where {@code ?}
 * is a mention of somebody unknown and {@code none} is no mention of just these words.
 */
final class ActorTable {
    private static final Annotator ANNOTATOR = Annotators.forLanguage("en");
    private static final Mentions MENTIONS = new Mentions(
            Knowledge.load(), ActorWords.of(CodebookFiles.standard()), PlaceWords.of(CodebookFiles.standard()));

    private ActorTable() {}

    static void check(String published, String text, String expected) {
        check(published, text, expected, Optional.empty());
    }

    static void check(String published, String text, String expected, Optional<String> publisher) {
        List<Mention> mentions = read(published, text, publisher);
        for (String each : expected.split(";")) {
            int equals = each.lastIndexOf('=');
            String words = each.substring(0, equals).strip();
            assertThat(said(mentions, text, words))
                    .as("%s%n%s%nmentions: %s", words, text, all(mentions, text))
                    .isEqualTo(each.substring(equals + 1).strip());
        }
    }

    static List<Mention> read(String published, String text, Optional<String> publisher) {
        Document document = document(text, publisher);
        return MENTIONS.mentions(ANNOTATOR.parse(document, sentence -> true), published(published));
    }

    static List<Mention> readUnparsed(String published, String text) {
        return MENTIONS.mentions(document(text, Optional.empty()), published(published));
    }

    static Document parsed(String text) {
        return ANNOTATOR.parse(document(text, Optional.empty()), sentence -> true);
    }

    static Published published(String day) {
        return day.equals("-") ? Published.unknown() : Published.stated(Edtf.parse(day));
    }

    static String said(List<Mention> mentions, String text, String words) {
        return mentions.stream()
                .filter(mention -> mention.span().in(text).equals(words))
                .reduce((earlier, later) -> later)
                .map(ActorTable::parties)
                .orElse("none");
    }

    private static String parties(Mention mention) {
        return mention.isUnknown()
                ? "?"
                : mention.parties().stream().map(ActorTable::party).collect(Collectors.joining(" + "));
    }

    private static String party(Party party) {
        return (party.code().orElse("_") + " " + party.name().orElse("")).strip();
    }

    private static String all(List<Mention> mentions, String text) {
        return mentions.stream()
                .map(mention -> "%s = %s (%s)".formatted(mention.span().in(text), parties(mention), mention.reason()))
                .collect(Collectors.joining("; "));
    }

    private static Document document(String text, Optional<String> publisher) {
        return ANNOTATOR.annotate(new Article(
                "id",
                "ref",
                "-",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                publisher,
                Optional.of("en"),
                Published.unknown(),
                Optional.empty(),
                text,
                List.of(),
                List.of()));
    }
}

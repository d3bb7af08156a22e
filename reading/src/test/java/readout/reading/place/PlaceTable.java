package readout.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import readout.knowledge.Knowledge;
import readout.language.Annotator;
import readout.language.Annotators;
import readout.model.event.EventType;
import readout.model.event.Mention;
import readout.model.event.Place;
import readout.model.event.Status;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.reading.Occurrence;
import readout.reading.Scene;
import readout.reading.actor.Mentions;
import readout.reading.actor.words.ActorWords;
import readout.reading.codebook.CodebookFiles;

/** Reads rows of tables: {@code words = COUNTRY feature Name}; {@code none} is no place of just these words. */
final class PlaceTable {
    private static final Annotator ANNOTATOR = Annotators.forLanguage("en");
    private static final Mentions MENTIONS = new Mentions(
            Knowledge.load(), ActorWords.of(CodebookFiles.standard()), PlaceWords.of(CodebookFiles.standard()));
    private static final Places PLACES = new Places(Knowledge.load(), PlaceWords.of(CodebookFiles.standard()));
    private static final EventPlace EVENT_PLACE = new EventPlace(PlaceWords.of(CodebookFiles.standard()));

    private PlaceTable() {}

    static void check(String text, String expected) {
        Scene scene = scene(text);
        for (String each : expected.split(";")) {
            int equals = each.indexOf('=');
            String words = each.substring(0, equals).strip();
            assertThat(said(scene, text, words))
                    .as("%s%n%s%nplaces: %s", words, text, all(scene, text))
                    .isEqualTo(each.substring(equals + 1).strip());
        }
    }

    /** Checks the place of the act that a word of the text names; the parties are those mentioned before and after it. */
    static void checkWhere(String text, EventType type, String trigger, String expected) {
        Scene scene = scene(text);
        Sentence sentence = scene.document().sentences().getLast();
        int token = sentence.tokens().stream()
                .filter(each -> each.text().equals(trigger))
                .findFirst()
                .orElseThrow()
                .index();
        Occurrence occurrence = new Occurrence(
                0,
                sentence,
                token,
                type,
                Optional.empty(),
                "",
                Status.HAPPENED,
                List.of(),
                List.of(),
                OptionalInt.empty(),
                sentence.span(),
                1,
                List.of());
        String where = EVENT_PLACE
                .where(occurrence, scene)
                .map(place -> place.span().in(text))
                .orElse("none");
        assertThat(where).as("%s%nplaces: %s", text, all(scene, text)).isEqualTo(expected);
    }

    private static Scene scene(String text) {
        Article article = new Article(
                "id",
                "ref",
                "-",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("en"),
                Published.unknown(),
                Optional.empty(),
                text,
                List.of(),
                List.of());
        Document document = ANNOTATOR.parse(ANNOTATOR.annotate(article), sentence -> true);
        List<Mention> mentions = MENTIONS.mentions(document, Published.unknown());
        return new Scene(
                document, Published.unknown(), List.of(), mentions, PLACES.places(document, mentions), List.of());
    }

    private static String said(Scene scene, String text, String words) {
        return scene.places().stream()
                .filter(place -> place.span().in(text).equals(words))
                .findFirst()
                .map(PlaceTable::shown)
                .orElse("none");
    }

    private static String shown(Place place) {
        return "%s %s %s"
                .formatted(place.country().orElse("_"), place.feature().name().toLowerCase(Locale.ROOT), place.name());
    }

    private static String all(Scene scene, String text) {
        return scene.places().stream()
                .map(place -> place.span().in(text) + " = " + shown(place) + " (" + place.reason() + ")")
                .collect(Collectors.joining("; "));
    }
}

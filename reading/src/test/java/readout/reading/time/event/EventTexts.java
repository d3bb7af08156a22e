package readout.reading.time.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.language.Annotator;
import readout.language.Annotators;
import readout.model.event.EventType;
import readout.model.event.Status;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.model.time.Edtf;
import readout.model.time.When;
import readout.reading.Occurrence;
import readout.reading.Scene;
import readout.reading.codebook.CodebookFiles;
import readout.reading.time.Times;
import readout.reading.time.grammar.TimeGrammar;

/** Texts published on Thursday, 2021-12-30, with acts given by their words. */
final class EventTexts {
    private static final Annotator ENGLISH = Annotators.forLanguage("en");
    private static final TimeGrammar GRAMMAR = TimeGrammar.load(CodebookFiles.standard(), "en");
    private static final Published THURSDAY = Published.stated(Edtf.parse("2021-12-30"));

    private EventTexts() {}

    /** The times of the acts of a text, each given as {@code word TYPE status [content of the first]}. */
    static List<When> whens(String text, boolean isOfficial, List<String> specs) {
        Scene scene = scene(text);
        List<Occurrence> occurrences = new ArrayList<>();
        specs.forEach(spec -> occurrences.add(occurrence(scene, spec, occurrences.size())));
        EventTimes times = new EventTime(GRAMMAR).in(scene, occurrences, isOfficial);
        return occurrences.stream().map(times::when).toList();
    }

    /** The time in EDTF, empty if there is none. */
    static String edtf(When when) {
        return when.edtf().map(Edtf::toString).orElse("");
    }

    private static Scene scene(String text) {
        Document document = ENGLISH.parse(
                ENGLISH.annotate(new Article(
                        "id",
                        "ref",
                        "-",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of("en"),
                        THURSDAY,
                        Optional.empty(),
                        text,
                        List.of(),
                        List.of())),
                sentence -> true);
        return new Scene(
                document, THURSDAY, new Times(GRAMMAR).times(document, THURSDAY), List.of(), List.of(), List.of());
    }

    private static Occurrence occurrence(Scene scene, String spec, int number) {
        String[] parts = spec.strip().split(" ");
        for (Sentence sentence : scene.document().sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.text().equals(parts[0])) {
                    return new Occurrence(
                            number,
                            sentence,
                            token.index(),
                            EventType.valueOf(parts[1]),
                            Optional.empty(),
                            "",
                            Status.parse(parts[2]).orElseThrow(),
                            List.of(),
                            List.of(),
                            parts.length > 3 ? OptionalInt.of(0) : OptionalInt.empty(),
                            token.span(),
                            1,
                            List.of());
                }
            }
        }
        throw new IllegalArgumentException("no word " + parts[0]);
    }
}

package readout.reading.time;

import java.util.List;
import java.util.Optional;
import readout.language.Annotator;
import readout.language.Annotators;
import readout.model.syntax.Document;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.reading.time.grammar.TimeGrammar;

/** A text read as far as its times. */
final class Reading {
    private static final Annotator ENGLISH = Annotators.forLanguage("en");

    private Reading() {}

    static List<Timex> times(TimeGrammar grammar, String text, String published) {
        Published when = published.isEmpty() ? Published.unknown() : Published.stated(Edtf.parse(published));
        return new Times(grammar).times(document(text, when), when);
    }

    static Document document(String text, Published published) {
        return ENGLISH.annotate(new Article(
                "id",
                "ref",
                "-",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("en"),
                published,
                Optional.empty(),
                text,
                List.of(),
                List.of()));
    }

    static Document parsed(Document document) {
        return ENGLISH.parse(document, sentence -> true);
    }
}

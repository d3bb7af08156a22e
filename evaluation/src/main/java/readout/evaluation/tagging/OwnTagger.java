package readout.evaluation.tagging;

import java.util.List;
import java.util.Optional;
import readout.evaluation.timeml.TimeMark;
import readout.model.syntax.Document;
import readout.model.text.Published;
import readout.model.time.Edtf;
import readout.reading.codebook.CodebookFiles;
import readout.reading.time.Times;
import readout.reading.time.grammar.TimeGrammar;

/** The stage of our own reading that {@code readout times} shows. */
public final class OwnTagger implements Tagger {
    private final Times times;

    /** With the time expressions of a codebook. */
    public OwnTagger(CodebookFiles codebook, String language) {
        times = new Times(TimeGrammar.load(codebook, language));
    }

    @Override
    public String name() {
        return "readout";
    }

    @Override
    public List<TimeMark> tag(Document document, Optional<String> day) {
        Published published =
                day.map(date -> Published.stated(Edtf.parse(date))).orElseGet(Published::unknown);
        return times.times(document, published).stream()
                .map(timex -> new TimeMark(timex.span(), timex.type().name(), timex.value()))
                .toList();
    }
}

package readout.reading.trial;

import java.util.ArrayList;
import java.util.List;
import readout.language.Annotator;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.reading.time.Times;
import readout.reading.time.grammar.Expression;
import readout.reading.time.grammar.TimeExample;
import readout.reading.time.grammar.TimeGrammar;

/** Reads the examples of the time expressions and says which come out as they should. */
public final class TimeTrial {
    private final Annotator annotator;
    private final Times times;

    /** A trial of these expressions with the language's engine. */
    public TimeTrial(Annotator annotator, TimeGrammar grammar) {
        this.annotator = annotator;
        this.times = new Times(grammar);
    }

    /** The outcomes of an entry's examples. */
    public List<Outcome> of(Expression entry) {
        List<Outcome> outcomes = new ArrayList<>();
        for (TimeExample example : entry.examples()) {
            outcomes.add(Outcome.of(entry.id(), example.sentence(), example.at(), wrong(entry, example)));
        }
        for (TimeExample example : entry.counterExamples()) {
            boolean fires = read(example).stream().anyMatch(time -> time.rule().equals(entry.rule()));
            outcomes.add(Outcome.counter(entry.id(), example.sentence(), example.at(), fires));
        }
        return outcomes;
    }

    private List<String> wrong(Expression entry, TimeExample example) {
        List<Timex> found = read(example);
        List<String> faults = new ArrayList<>();
        if (!meets(example.expected(), found)) {
            faults.add("expected %s, found %s".formatted(example.expected(), describe(found)));
        }
        boolean isFound = found.stream().anyMatch(time -> time.rule().equals(entry.rule()));
        boolean isShown = entry.kind() != Expression.Kind.NONE && entry.before().isEmpty();
        if (isShown && !isFound) {
            faults.add("the example does not reach %s".formatted(entry.id()));
        }
        return faults;
    }

    private static boolean meets(List<TimeExample.Expected> expected, List<Timex> found) {
        boolean isRight = expected.size() == found.size();
        for (int i = 0; isRight && i < found.size(); i++) {
            String edtf = found.get(i).edtf().map(Edtf::toString).orElse("");
            isRight = expected.get(i).value().equals(found.get(i).value())
                    && (expected.get(i).edtf().isEmpty()
                            || expected.get(i).edtf().equals(edtf));
        }
        return isRight;
    }

    private static List<String> describe(List<Timex> found) {
        return found.stream()
                .map(time -> "%s%s by %s"
                        .formatted(
                                time.value(),
                                time.edtf().map(edtf -> " = " + edtf).orElse(""),
                                time.rule()))
                .toList();
    }

    private List<Timex> read(TimeExample example) {
        Published published = Published.stated(Edtf.parse(example.published()));
        Article article = ExampleArticle.of(example.sentence(), published, annotator.language());
        return times.times(annotator.annotate(article), published);
    }
}

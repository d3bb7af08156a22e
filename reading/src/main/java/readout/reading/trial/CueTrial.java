package readout.reading.trial;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.language.Annotator;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.reading.statement.cue.Cue;
import readout.reading.statement.cue.CueExample;
import readout.reading.statement.cue.CueExample.Expected;
import readout.reading.statement.cue.Cues;
import readout.reading.statement.saying.Saying;
import readout.reading.statement.saying.Sayings;

/**
 * Runs the examples and counter-examples of the cues: what an entry promises, it must keep.
 *
 * <p>An example holds if its cue finds each expected saying; a counter-example holds if its cue finds nothing. What other
 * cues find in the sentence does not matter.
 */
public final class CueTrial {
    private static final String NOBODY = "_";

    private final Sayings sayings;
    private final Annotator annotator;

    /**
     * A trial of cues.
     *
     * @param cues all cues of the language, for they compete
     * @param annotator the language's engine
     */
    public CueTrial(Cues cues, Annotator annotator) {
        this.sayings = new Sayings(cues);
        this.annotator = annotator;
    }

    /** The outcomes of a cue's examples and counter-examples. */
    public List<Outcome> of(Cue cue) {
        return Stream.concat(
                        cue.examples().stream()
                                .map(each -> Outcome.of(cue.id(), each.sentence(), each.at(), missing(cue, each))),
                        cue.not().stream()
                                .map(each -> Outcome.counter(
                                        cue.id(),
                                        each.sentence(),
                                        each.at(),
                                        find(each).stream().anyMatch(saying -> isOf(cue, saying)))))
                .toList();
    }

    private List<String> missing(Cue cue, CueExample example) {
        List<Saying> all = find(example);
        List<Saying> found = all.stream().filter(saying -> isOf(cue, saying)).toList();
        return example.expected().stream()
                .filter(expected -> found.stream().noneMatch(saying -> fits(saying, expected, example.sentence())))
                .map(expected -> "'%s' should be said by '%s', found %s"
                        .formatted(expected.content(), expected.speaker(), tell(all, example)))
                .toList();
    }

    private static boolean isOf(Cue cue, Saying saying) {
        return saying.cue().equals(cue);
    }

    private List<Saying> find(CueExample example) {
        Article article = ExampleArticle.of(example.sentence(), Published.unknown(), annotator.language());
        return sayings.in(annotator.parse(annotator.annotate(article), sentence -> true));
    }

    private static boolean fits(Saying saying, Expected expected, String text) {
        boolean content = expected.content().isEmpty()
                || expected.content().equals(saying.content().in(text));
        return content
                && speaker(saying)
                        .map(word -> expected.speaker().endsWith(word))
                        .orElse(expected.speaker().equals(NOBODY));
    }

    private static Optional<String> speaker(Saying saying) {
        return saying.speaker().isPresent()
                ? Optional.of(
                        saying.sentence().token(saying.speaker().getAsInt()).text())
                : Optional.empty();
    }

    private static String tell(List<Saying> found, CueExample example) {
        return found.stream()
                .map(saying -> "'%s' by '%s' (%s)"
                        .formatted(
                                saying.content().in(example.sentence()),
                                speaker(saying).orElse(NOBODY),
                                saying.cue().id()))
                .collect(Collectors.joining("; ", "[", "]"));
    }
}

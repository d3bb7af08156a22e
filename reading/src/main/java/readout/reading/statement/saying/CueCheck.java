package readout.reading.statement.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.model.syntax.Document;
import readout.reading.codebook.Fault;
import readout.reading.statement.cue.Cue;
import readout.reading.statement.cue.CueExample;
import readout.reading.statement.cue.CueExample.Expected;
import readout.reading.statement.cue.Cues;

/**
 * Runs the examples and counter-examples of the cues: what an entry promises, it must keep.
 *
 * <p>An example holds if its cue finds each expected saying; a counter-example holds if its cue finds nothing. What other
 * cues find in the sentence does not matter.
 */
public final class CueCheck {
    private static final String NOBODY = "_";

    private final Sayings sayings;
    private final Function<String, Document> parser;

    /**
     * A check of cues.
     *
     * @param cues the cues
     * @param parser parses a text
     */
    public CueCheck(Cues cues, Function<String, Document> parser) {
        this.sayings = new Sayings(cues);
        this.parser = parser;
    }

    /** What does not hold, in the order of the cue's examples and counter-examples; empty if all does. */
    public List<Fault> check(Cue cue) {
        List<Fault> faults = new ArrayList<>();
        for (CueExample example : cue.examples()) {
            List<Saying> all = find(example.sentence());
            List<Saying> found =
                    all.stream().filter(saying -> saying.cue().equals(cue)).toList();
            for (Expected expected : example.expected()) {
                if (found.stream().noneMatch(saying -> fits(saying, expected, example.sentence()))) {
                    faults.add(new Fault(
                            example.at(),
                            "'%s' should be said by '%s' in \"%s\"; found %s"
                                    .formatted(
                                            expected.content(),
                                            expected.speaker(),
                                            example.sentence(),
                                            tell(all, example))));
                }
            }
        }
        for (CueExample example : cue.not()) {
            List<Saying> found = find(example.sentence()).stream()
                    .filter(saying -> saying.cue().equals(cue))
                    .toList();
            if (!found.isEmpty()) {
                faults.add(new Fault(
                        example.at(),
                        "should not fire in \"%s\"; found %s".formatted(example.sentence(), tell(found, example))));
            }
        }
        return faults;
    }

    private List<Saying> find(String text) {
        return sayings.in(parser.apply(text));
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
        return found.isEmpty()
                ? "nothing"
                : found.stream()
                        .map(saying -> "%s by '%s' (%s)"
                                .formatted(
                                        "'" + saying.content().in(example.sentence()) + "'",
                                        speaker(saying).orElse(NOBODY),
                                        saying.cue().id()))
                        .collect(Collectors.joining("; "));
    }
}

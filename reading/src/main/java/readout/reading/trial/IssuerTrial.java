package readout.reading.trial;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import readout.reading.attribution.IssuerPattern;

/** Tries the patterns that tell whose an official text is on their examples, each a line or a title. */
public final class IssuerTrial {
    /** The outcomes of a pattern's examples and counter-examples. */
    public List<Outcome> of(IssuerPattern pattern) {
        return Stream.concat(
                        pattern.examples().stream()
                                .map(each -> Outcome.of(pattern.id(), each.text(), each.at(), wrong(pattern, each))),
                        pattern.not().stream()
                                .map(each -> Outcome.counter(
                                        pattern.id(),
                                        each.text(),
                                        each.at(),
                                        found(pattern, each).isPresent())))
                .toList();
    }

    private static List<String> wrong(IssuerPattern pattern, IssuerPattern.Example example) {
        List<String> found = found(pattern, example).stream().toList();
        return found.equals(List.of(example.who()))
                ? List.of()
                : List.of("expected [%s], found %s".formatted(example.who(), found));
    }

    private static Optional<String> found(IssuerPattern pattern, IssuerPattern.Example example) {
        Matcher matcher = pattern.pattern().matcher(example.text());
        return matcher.find() ? Optional.of(matcher.group(IssuerPattern.WHO)) : Optional.empty();
    }
}

package readout.reading.trial;

import java.util.List;
import java.util.stream.Stream;
import readout.model.event.Readout;
import readout.model.event.Warning;
import readout.reading.check.WarningExample;
import readout.reading.check.WarningText;

/** Reads the examples of the warnings and says which are warned of as they should. */
public final class WarningTrial {
    private final ExampleReader reader;

    public WarningTrial(ExampleReader reader) {
        this.reader = reader;
    }

    /** The outcomes of a warning's examples and counter-examples. */
    public List<Outcome> of(WarningText warning) {
        return Stream.concat(
                        warning.examples().stream()
                                .map(each -> Outcome.of(warning.id(), each.text(), each.at(), missing(warning, each))),
                        warning.not().stream()
                                .map(each -> Outcome.counter(
                                        warning.id(),
                                        each.text(),
                                        each.at(),
                                        kinds(each).contains(warning.kind().word()))))
                .toList();
    }

    private List<String> missing(WarningText warning, WarningExample example) {
        List<String> kinds = kinds(example);
        return kinds.contains(warning.kind().word())
                ? List.of()
                : List.of("expected %s, found %s".formatted(warning.kind().word(), kinds));
    }

    private List<String> kinds(WarningExample example) {
        Readout readout = reader.read(example.text(), example.published());
        return readout.warnings().stream().map(Warning::kind).toList();
    }
}

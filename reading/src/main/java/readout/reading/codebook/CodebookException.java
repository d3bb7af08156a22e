package readout.reading.codebook;

import java.util.List;
import java.util.stream.Collectors;

/** The codebook cannot be used; tells every fault that was found, not the first alone. */
public final class CodebookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public CodebookException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in the order of files and lines. */
    public List<Fault> faults() {
        return faults;
    }
}

package readout.reading.trial;

import java.util.Optional;
import readout.model.event.Readout;
import readout.model.time.Edtf;

/** Reads the text of an example as if it were an article. */
@FunctionalInterface
public interface ExampleReader {
    /**
     * The readout of a text.
     *
     * @param published the day on which it is said to have come out; empty if nothing tells it
     */
    Readout read(String text, Optional<Edtf> published);
}

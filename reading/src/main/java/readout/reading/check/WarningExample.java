package readout.reading.check;

import java.util.Optional;
import readout.model.time.Edtf;

/**
 * A text that must, or must not, be warned of.
 *
 * @param text the text of an article
 * @param published its day of publication; empty if none is given
 * @param at {@code file:line:column}
 */
public record WarningExample(String text, Optional<Edtf> published, String at) {}

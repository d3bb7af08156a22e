package readout.reading.statement.saying;

import readout.model.text.Span;
import readout.reading.statement.cue.Form;

/**
 * What is said.
 *
 * @param head the word that heads it
 * @param span where it stands
 * @param form how
 */
record Content(int head, Span span, Form form) {}

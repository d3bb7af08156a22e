/**
 * Why an event was read, and why none was.
 *
 * <p>In: an article and an event's id or a place in the text. Out: the words, the entries with file and line, and what
 * kept the others from firing.
 */
@NullMarked
package readout.cli.command.explain;

import org.jspecify.annotations.NullMarked;

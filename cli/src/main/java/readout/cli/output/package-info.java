/**
 * Where readouts are written: a stream, a file of lines, or a folder with a file each.
 *
 * <p>In: readouts in input order. Out: bytes, whole or not at all, and the answer to whether an article is in it already,
 * by which a run that was stopped goes on. Knows no format but that a line of JSON is a readout, and no terminal.
 */
@NullMarked
package readout.cli.output;

import org.jspecify.annotations.NullMarked;

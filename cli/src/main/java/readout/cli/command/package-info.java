/**
 * The commands, one class each.
 *
 * <p>In: parsed options. Out: what {@link readout.cli.Batch} and the views print. Flags, help and man pages come from the
 * annotations here and from nowhere else.
 */
@NullMarked
package readout.cli.command;

import org.jspecify.annotations.NullMarked;

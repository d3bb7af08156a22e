/**
 * The commands, tried from within.
 *
 * <p>In: the project's own codebook and what is known to fail in it. Out: failures that name the example. What a user
 * sees of the commands is tested where the launcher runs.
 */
@NullMarked
package readout.cli.command;

import org.jspecify.annotations.NullMarked;

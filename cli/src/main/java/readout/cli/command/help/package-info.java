/**
 * What the program says of itself.
 *
 * <p>In: the table of commands and options, the texts on topics. Out: help, manual page, completion script, version.
 */
@NullMarked
package readout.cli.command.help;

import org.jspecify.annotations.NullMarked;

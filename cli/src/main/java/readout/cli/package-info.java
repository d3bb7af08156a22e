/** The commands on a terminal. */
@NullMarked
package readout.cli;

import org.jspecify.annotations.NullMarked;

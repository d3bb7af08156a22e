/** The launcher, run as a user would run it, on a small project. */
@NullMarked
package readout.cli.launcher;

import org.jspecify.annotations.NullMarked;

/**
 * The terminal: arguments in, text and an exit code out.
 *
 * <p>In: the command line. Out: data to standard output, talk to standard error, and an exit code: 0 done, 1 some inputs
 * failed, 2 usage, 130 stopped. Puts pipeline and views together; knows nothing of how an article is read.
 */
@NullMarked
package readout.cli;

import org.jspecify.annotations.NullMarked;

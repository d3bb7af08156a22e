/**
 * Faults that a user can do something about.
 *
 * <p>In: nothing. Out: a closed list of {@link readout.model.problem.Problem}s and the exception that carries one. The
 * same names stand on the terminal, in summaries and in the docs. A fault of the program itself is an ordinary exception.
 */
@NullMarked
package readout.model.problem;

import org.jspecify.annotations.NullMarked;

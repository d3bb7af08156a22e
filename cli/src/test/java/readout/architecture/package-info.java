/**
 * What holds for the whole house, as tests: who may know whom, and what no room may do.
 *
 * <p>In: the classes and the sources of all modules. Out: a failure that names the rule's reason. The rules are those of
 * {@code docs/architecture.md}; they are tested here since this module alone sees all others.
 */
@NullMarked
package readout.architecture;

import org.jspecify.annotations.NullMarked;

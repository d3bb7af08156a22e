/**
 * From rows of the office-holder files to persons and their tenures.
 *
 * <p>In: the files in order of precedence. Out: {@link readout.knowledge.person.Person}s, told apart by id, name, state and
 * years, with tenures whose ends touch joined. Nothing here is needed once the index is made.
 */
@NullMarked
package readout.knowledge.build.people;

import org.jspecify.annotations.NullMarked;

/**
 * People, and how to find them under other spellings.
 *
 * <p>In: the persons of the office-holder files, {@code given-names.tsv}, {@code people-names.tsv}. Out:
 * {@link readout.knowledge.person.Person}s, as scored candidates with reasons. A near name without evidence of country,
 * office or first name is no candidate. Private people are unknown here, and stay so.
 */
@NullMarked
package readout.knowledge.person;

import org.jspecify.annotations.NullMarked;

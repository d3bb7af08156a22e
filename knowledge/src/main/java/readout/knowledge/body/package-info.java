/**
 * Organisations, armed groups, parties and organs of states.
 *
 * <p>In: {@code organisations.tsv}, {@code groups.tsv}. Out: {@link readout.knowledge.body.Body}s by code and by name. A
 * body inside a state carries the code of that state; an international one its own acronym. People are not here.
 */
@NullMarked
package readout.knowledge.body;

import org.jspecify.annotations.NullMarked;

/**
 * States and territories, their names at a time, and the words that stand for their governments.
 *
 * <p>In: {@code states.tsv}, {@code countries.tsv}, {@code metonyms.tsv}. Out: {@link readout.knowledge.state.State}s by
 * code, name, adjective, people and capital, and {@link readout.knowledge.state.Metonym}s by phrase. Codes are ISO 3166-1
 * alpha-3, those of former states ISO 3166-3, Kosovo XKX. Whether "Paris" is a city or a government is not decided here.
 */
@NullMarked
package readout.knowledge.state;

import org.jspecify.annotations.NullMarked;

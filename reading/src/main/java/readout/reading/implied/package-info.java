/**
 * What a text implies of its acts without saying it again.
 *
 * <p>In: the occurrences of an article. Out: the same with what is implied: that what is said in a conversation is said
 * to the other side. Every implication is a rule with a name that stands in {@code why}. Knows no graph and no lexicon.
 */
@NullMarked
package readout.reading.implied;

import org.jspecify.annotations.NullMarked;

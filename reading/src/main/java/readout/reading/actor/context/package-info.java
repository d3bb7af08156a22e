/**
 * What the readers of phrases share: the references made so far, the states in focus, what modifiers tell, and how a party
 * is made of what the knowledge base knows.
 *
 * <p>In: the article's phrases, the knowledge base, the date of publication. Out: {@link
 * readout.reading.actor.context.Context}, one for an article, and {@link readout.reading.actor.context.Reference}s.
 */
@NullMarked
package readout.reading.actor.context;

import org.jspecify.annotations.NullMarked;

/**
 * From a noun phrase to the parties that it names.
 *
 * <p>In: noun phrases, the knowledge base, the date of publication, the states in focus. Out:
 * {@link readout.reading.actor.resolve.Reference}s: who is meant, how sure, and why. Knows names, offices and modifiers;
 * words that point back in the text are the business of {@code reference}.
 */
@NullMarked
package readout.reading.actor.resolve;

import org.jspecify.annotations.NullMarked;

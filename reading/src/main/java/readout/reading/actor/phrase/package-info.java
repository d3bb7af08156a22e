/**
 * Noun phrases and the known words in them.
 *
 * <p>In: a sentence, the gazetteer and the actors' words. Out: {@link readout.reading.actor.phrase.NounPhrase}s in order,
 * each with its {@link readout.reading.actor.phrase.Unit}s: names, nouns and titles that mean something. Cut by tags, and
 * by the graph where there is one. Decides nothing about who is meant.
 */
@NullMarked
package readout.reading.actor.phrase;

import org.jspecify.annotations.NullMarked;

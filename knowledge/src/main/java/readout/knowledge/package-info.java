/**
 * Who is who, and when: states, organisations, offices and who held them, people, places, and their names.
 *
 * <p>In: the data files beside this package, each with its source and licence. Out: immutable look-ups, shared by threads,
 * reached through {@link readout.knowledge.Knowledge}. Answers are candidates with scores and reasons; choosing among them
 * by what a text says is {@code reading}'s business. Nothing here reads text, knows a grammar or asks a clock.
 */
@NullMarked
package readout.knowledge;

import org.jspecify.annotations.NullMarked;

/**
 * Names as strings: folding of spelling, transliteration, and how far apart two names are.
 *
 * <p>In: a name as printed, in any script. Out: keys that spellings of one name share. Rules were measured on pairs of true
 * and false matches. Nothing here knows a person or a place.
 */
@NullMarked
package readout.knowledge.name;

import org.jspecify.annotations.NullMarked;

/**
 * Features of the tagger and the name finder, by number instead of by name.
 *
 * <p>In: the characters of a feature's name, in pieces. Out: the number of its weights. A name is never put together: its
 * hash is reckoned from the hashes of its pieces, and tables are looked up by hash. Names that the models have are told
 * apart when the tables are made; that a name which they do not have meets one by chance is as likely as one in 10¹³.
 */
@NullMarked
package readout.language.corenlp.features;

import org.jspecify.annotations.NullMarked;

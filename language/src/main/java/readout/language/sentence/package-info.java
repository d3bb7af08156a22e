/**
 * Where sentences begin and end.
 *
 * <p>In: the tokens of a paragraph, as spans before tagging and as {@link readout.model.syntax.Token}s after it. Out:
 * ranges of tokens. Quotations and abbreviations are respected; stray full stops that cut a sentence in two are found
 * from tags; no sentence grows beyond a bound. This package knows no engine.
 */
@NullMarked
package readout.language.sentence;

import org.jspecify.annotations.NullMarked;

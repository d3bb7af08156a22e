/**
 * What stands between quotation marks.
 *
 * <p>In: the text of an article. Out: {@link readout.model.syntax.Quotation}s, outermost only, in order. Marks of all
 * kinds are paired over sentences and paragraphs; apostrophes, inches and feet are told from marks. This package knows
 * characters and paragraphs; it knows no grammar and no engine.
 */
@NullMarked
package readout.language.quotation;

import org.jspecify.annotations.NullMarked;

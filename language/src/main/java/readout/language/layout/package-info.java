/**
 * How a text is laid out on its page: paragraphs, headings and bylines.
 *
 * <p>In: the text of an article. Out: {@link readout.language.layout.Block}s in order, without overlaps, that leave out
 * nothing but white space. Texts with one paragraph a line and texts with hard line breaks at a fixed width are told
 * apart. This package knows lines and characters; it knows no grammar and no engine.
 */
@NullMarked
package readout.language.layout;

import org.jspecify.annotations.NullMarked;

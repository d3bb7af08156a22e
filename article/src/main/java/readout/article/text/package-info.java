/**
 * Plain text: its encoding, its language, its digest.
 *
 * <p>In: bytes or text. Out: text, a language code, a digest. Knows no file and no page.
 */
@NullMarked
package readout.article.text;

import org.jspecify.annotations.NullMarked;

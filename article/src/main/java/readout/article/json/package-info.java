/**
 * Lines of JSON, one article each.
 *
 * <p>In: a line. Out: its text, untouched, and what it says of itself. Knows no file.
 */
@NullMarked
package readout.article.json;

import org.jspecify.annotations.NullMarked;

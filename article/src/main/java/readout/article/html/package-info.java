/**
 * Web pages.
 *
 * <p>In: the bytes of a page. Out: its main text, one paragraph a line, and what the page says of itself. Scripts are
 * never run and nothing is fetched.
 */
@NullMarked
package readout.article.html;

import org.jspecify.annotations.NullMarked;

/**
 * TimeML 1.2.1: the text with its time expressions marked.
 *
 * <p>In: a readout. Out: an XML document an article, whose {@code TEXT} is the article's text with {@code TIMEX3} elements
 * in it. Only times are marked, no events and no links.
 */
@NullMarked
package readout.views.timeml;

import org.jspecify.annotations.NullMarked;

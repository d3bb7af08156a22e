/**
 * The date of an article that has none.
 *
 * <p>In: the article's sentences, its mentions, who held which office when. Out: an interval with its grounds, as
 * {@link readout.model.text.Published}. Each ground admits some days; what all of them admit is the result, and a ground
 * that agrees with no stronger one is left aside. Knows no clock: an article is never dated by the day of reading.
 */
@NullMarked
package readout.reading.time.article;

import org.jspecify.annotations.NullMarked;

/**
 * Pages: the article with its evidence marked and the events beside it, as Markdown and as one self-contained HTML page.
 *
 * <p>In: a readout. Out: text that needs no network. Everything that comes from the article is escaped; style and script
 * are resources of this package.
 */
@NullMarked
package readout.views.page;

import org.jspecify.annotations.NullMarked;

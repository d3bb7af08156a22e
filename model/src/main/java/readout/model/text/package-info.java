/**
 * The article and the places in it.
 *
 * <p>In: what {@code article} found in the bytes. Out: one immutable {@link readout.model.text.Article} whose text never
 * changes; every later stage points into it by {@link readout.model.text.Span}. Offsets count UTF-16 units, end exclusive.
 * This package knows no parser, no format and no event.
 */
@NullMarked
package readout.model.text;

import org.jspecify.annotations.NullMarked;

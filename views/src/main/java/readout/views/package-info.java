/**
 * Readouts as people and programs want them: table, json, jsonl, csv, ics, md, html.
 *
 * <p>In: a {@link readout.model.event.Readout}. Out: text. Every {@link readout.views.View} is a pure function; none opens
 * a file, reads a clock or knows how a readout was made. {@link readout.views.Format} lists them.
 */
@NullMarked
package readout.views;

import org.jspecify.annotations.NullMarked;

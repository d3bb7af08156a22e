/** A reading as table, json, csv, ics, md, html: pure functions. */
@NullMarked
package readout.views;

import org.jspecify.annotations.NullMarked;

/**
 * CSV after RFC 4180: one event a row, flat, for spreadsheets and R.
 *
 * <p>In: a readout. Out: rows in UTF-8 with a header row. Several parties stand in one field, parted by a semicolon and a
 * space; a field that a spreadsheet would take for a formula is quoted with an apostrophe before it.
 */
@NullMarked
package readout.views.csv;

import org.jspecify.annotations.NullMarked;

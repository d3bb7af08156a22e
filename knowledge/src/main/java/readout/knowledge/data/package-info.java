/**
 * The form of the data files: tables with a header line, tabs between fields, no quoting.
 *
 * <p>In: a file's name. Out: {@link readout.knowledge.data.Row}s whose fields are asked for by column, with lists
 * ({@code a|b}) and dates that may be known to the month or year only. A fault names file and line. What the columns mean
 * is known by the package that reads them.
 */
@NullMarked
package readout.knowledge.data;

import org.jspecify.annotations.NullMarked;

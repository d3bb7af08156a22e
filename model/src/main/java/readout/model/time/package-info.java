/**
 * Time as texts give it: expressions, Extended Date/Time Format, and the time of an event.
 *
 * <p>In: nothing. Out: immutable values, built on java.time and threeten-extra. Dates are ISO 8601-2 level 1
 * ({@link readout.model.time.Edtf}); expressions carry TIMEX3 values (TimeML 1.2.1) beside them. Nothing here reads a
 * clock or knows a language.
 */
@NullMarked
package readout.model.time;

import org.jspecify.annotations.NullMarked;

package readout.reading.time.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.text.Span;
import readout.model.time.Basis;
import readout.model.time.Edtf;
import readout.model.time.Precision;
import readout.model.time.Timex;
import readout.reading.time.value.Tense;
import readout.reading.time.value.Told;

/** Dates that the text gives with their year: what is told as past was before, what is told as coming is after. */
final class DateGrounds {
    private static final int DAYS_A_YEAR = 366;

    private DateGrounds() {}

    /** The latest past date and the earliest coming one. */
    static List<Ground> bounds(List<Told> told, String text) {
        Optional<Ground> after = past(told)
                .max(Comparator.comparing(each -> day(each, true)))
                .map(each -> new Ground(
                        "The text tells of %s as past."
                                .formatted(each.time().span().in(text)),
                        Optional.of(each.time().span()),
                        Windows.from(day(each, true))));
        Optional<Ground> before = told.stream()
                .filter(each -> each.tense() == Tense.FUTURE && isDated(each.time()))
                .min(Comparator.comparing(each -> day(each, false)))
                .map(each -> new Ground(
                        "The text tells of %s as yet to come."
                                .formatted(each.time().span().in(text)),
                        Optional.of(each.time().span()),
                        Windows.until(day(each, false))));
        return Stream.of(after, before).flatMap(Optional::stream).toList();
    }

    /**
     * How long after the latest date that it names a report was hardly written. A year alone tells nothing: it may be
     * history.
     */
    static Optional<Ground> latest(List<Told> told, String text) {
        return past(told)
                .filter(each -> each.time().edtf().filter(DateGrounds::isFine).isPresent())
                .max(Comparator.comparing(each -> day(each, true)))
                .map(each -> {
                    LocalDate last = day(each, false).plusDays(DAYS_A_YEAR);
                    Span span = each.time().span();
                    String says = "No date later than %s is named in full; a report is hardly written after %s then."
                            .formatted(span.in(text), last);
                    return new Ground(says, Optional.of(span), Windows.until(last));
                });
    }

    private static boolean isFine(Edtf edtf) {
        return edtf.precision().compareTo(Precision.MONTH) >= 0;
    }

    private static Stream<Told> past(List<Told> told) {
        return told.stream().filter(each -> each.tense() != Tense.FUTURE && isDated(each.time()));
    }

    /** Whether the year is in the text and both ends are known. */
    private static boolean isDated(Timex time) {
        boolean isDate = time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME;
        Optional<LocalDate> first = time.edtf().flatMap(Edtf::first);
        return isDate
                && time.basis() == Basis.STATED
                && first.filter(day -> day.getYear() > 1900).isPresent();
    }

    private static LocalDate day(Told told, boolean isFirst) {
        Optional<Edtf> edtf = told.time().edtf();
        Optional<LocalDate> first = edtf.flatMap(Edtf::first);
        return isFirst
                ? first.orElseThrow()
                : edtf.flatMap(Edtf::last).or(() -> first).orElseThrow();
    }
}

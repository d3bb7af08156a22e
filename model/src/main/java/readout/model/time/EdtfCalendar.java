package readout.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The days that an {@link EdtfDate} covers. Seasons are those of the northern half; winter ends in the next year. */
final class EdtfCalendar {
    /** First and last month of the parts 21 to 41 of the year; a last month before the first is of the next year. */
    private static final int[][] PARTS = {
        {3, 5}, {6, 8}, {9, 11}, {12, 2}, // 21-24 seasons
        {3, 5}, {6, 8}, {9, 11}, {12, 2}, // 25-28 northern seasons
        {9, 11}, {12, 2}, {3, 5}, {6, 8}, // 29-32 southern seasons
        {1, 3}, {4, 6}, {7, 9}, {10, 12}, // 33-36 quarters
        {1, 4}, {5, 8}, {9, 12}, // 37-39 thirds
        {1, 6}, {7, 12}, // 40-41 halves
    };

    private static final int FIRST_PART = 21;
    private static final int[] SPANS = {0, 9, 99, 999, 9999};

    private EdtfCalendar() {}

    static Optional<LocalDate> first(EdtfDate date) {
        if (date.unknownDigits() == 4) {
            return Optional.empty();
        }
        int year = date.year() < 0 ? date.year() - SPANS[date.unknownDigits()] : date.year();
        YearMonth month = YearMonth.of(year, firstMonth(date.month()));
        return Optional.of(date.day() > 0 ? month.atDay(Math.min(date.day(), month.lengthOfMonth())) : month.atDay(1));
    }

    static Optional<LocalDate> last(EdtfDate date) {
        if (date.unknownDigits() == 4) {
            return Optional.empty();
        }
        int year = date.year() < 0 ? date.year() : date.year() + SPANS[date.unknownDigits()];
        int from = firstMonth(date.month());
        int to = lastMonth(date.month());
        YearMonth month = YearMonth.of(to < from ? year + 1 : year, to);
        return Optional.of(
                date.day() > 0 ? month.atDay(Math.min(date.day(), month.lengthOfMonth())) : month.atEndOfMonth());
    }

    private static int firstMonth(int month) {
        return EdtfDate.isPart(month) ? PARTS[month - FIRST_PART][0] : EdtfDate.isMonth(month) ? month : 1;
    }

    private static int lastMonth(int month) {
        return EdtfDate.isPart(month) ? PARTS[month - FIRST_PART][1] : EdtfDate.isMonth(month) ? month : 12;
    }
}

package readout.knowledge.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Dates as the files write them: {@code 2022-08-01}, {@code 2022-08} or {@code 2022}. */
final class Days {
    private Days() {}

    static LocalDate first(String text, Row row) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(number(text, 0, 4, row), 1, 1);
            case 7 -> LocalDate.of(number(text, 0, 4, row), number(text, 5, 7, row), 1);
            default -> day(text, row);
        };
    }

    static LocalDate last(String text, Row row) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(number(text, 0, 4, row), 12, 31);
            case 7 ->
                YearMonth.of(number(text, 0, 4, row), number(text, 5, 7, row)).atEndOfMonth();
            default -> day(text, row);
        };
    }

    private static LocalDate day(String text, Row row) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw row.fault(
                    "found date '%s', expected 2022-08-01, 2022-08 or 2022".formatted(text),
                    new DateTimeException(text));
        }
        try {
            return LocalDate.of(number(text, 0, 4, row), number(text, 5, 7, row), number(text, 8, 10, row));
        } catch (DateTimeException e) {
            throw row.fault("found date '%s', which no calendar has".formatted(text), e);
        }
    }

    private static int number(String text, int from, int to, Row row) {
        try {
            return Integer.parseInt(text, from, to, 10);
        } catch (NumberFormatException e) {
            throw row.fault("found date '%s', expected digits".formatted(text), e);
        }
    }
}

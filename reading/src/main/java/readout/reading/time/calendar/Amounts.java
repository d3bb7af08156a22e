package readout.reading.time.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** A number of units as ISO 8601 writes it, and added to a day. */
public final class Amounts {
    /** More than this is no length of time that a calendar can hold. */
    public static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    private static final int MONTHS_A_YEAR = 12;
    private static final int DAYS_A_WEEK = 7;
    private static final int HOURS_A_DAY = 24;
    private static final int MINUTES_AN_HOUR = 60;
    private static final int SECONDS_A_MINUTE = 60;

    private Amounts() {}

    /** The day that lies so many units later; halves of years are months, what is shorter than a day is cut off. */
    public static LocalDate plus(LocalDate day, Unit unit, BigDecimal amount) {
        return switch (unit) {
            case SECOND -> day.plusDays(whole(amount, HOURS_A_DAY * MINUTES_AN_HOUR * SECONDS_A_MINUTE));
            case MINUTE -> day.plusDays(whole(amount, HOURS_A_DAY * MINUTES_AN_HOUR));
            case HOUR -> day.plusDays(whole(amount, HOURS_A_DAY));
            case DAY -> day.plusDays(amount.longValue());
            case WEEK, WEEKEND -> day.plusDays(times(amount, DAYS_A_WEEK));
            case MONTH -> day.plusMonths(amount.longValue());
            case QUARTER, SEASON -> day.plusMonths(times(amount, 3));
            case HALF -> day.plusMonths(times(amount, 6));
            case YEAR, DECADE, CENTURY, MILLENNIUM -> day.plusMonths(times(amount, MONTHS_A_YEAR * unit.factor()));
        };
    }

    private static long times(BigDecimal amount, int factor) {
        return amount.multiply(BigDecimal.valueOf(factor)).longValue();
    }

    private static long whole(BigDecimal amount, int size) {
        return amount.divide(BigDecimal.valueOf(size), 0, RoundingMode.DOWN).longValue();
    }

    /** {@code P3W}, {@code PT50M}, {@code P20Y} for two decades; halves of a unit become whole smaller ones. */
    public static String value(Unit unit, BigDecimal amount) {
        BigDecimal scaled = amount.multiply(BigDecimal.valueOf(unit.factor())).stripTrailingZeros();
        if (scaled.scale() > 0) {
            switch (unit) {
                case HOUR -> {
                    return split(scaled, MINUTES_AN_HOUR, "PT", "H", "M");
                }
                case MINUTE -> {
                    return split(scaled, SECONDS_A_MINUTE, "PT", "M", "S");
                }
                case YEAR -> {
                    return split(scaled, MONTHS_A_YEAR, "P", "Y", "M");
                }
                case DAY -> {
                    return scaled.compareTo(BigDecimal.ONE) < 0
                            ? value(Unit.HOUR, scaled.multiply(BigDecimal.valueOf(HOURS_A_DAY)))
                            : "P" + scaled.toPlainString() + "D";
                }
                default -> {}
            }
        }
        return "P" + unit.mark() + scaled.toPlainString() + unit.letter();
    }

    /** {@code PXW}: an unknown number. */
    public static String vague(Unit unit) {
        return "P" + unit.mark() + "X" + unit.letter();
    }

    private static String split(BigDecimal amount, int size, String head, String large, String small) {
        BigDecimal whole = amount.setScale(0, RoundingMode.DOWN);
        BigDecimal rest =
                amount.subtract(whole).multiply(BigDecimal.valueOf(size)).setScale(0, RoundingMode.HALF_UP);
        return whole.signum() == 0 ? head + rest + small : head + whole.toPlainString() + large + rest + small;
    }
}

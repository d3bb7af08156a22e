package readout.reading.time.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import readout.model.time.Edtf;
import readout.model.time.EdtfTime;
import readout.model.time.Precision;
import readout.model.time.Timex.Type;
import readout.reading.time.calendar.Stretch;
import readout.reading.time.calendar.Unit;
import readout.reading.time.grammar.Expression.Kind;
import readout.reading.time.grammar.Field;

/** Times of day, with their zone's offset on that day. */
final class ClockResolver {
    private static final int NOON = 12;

    /** At night, six to eleven are hours before midnight, one to five hours after. */
    private static final int FIRST_HOUR_OF_NIGHT = 6;

    private ClockResolver() {}

    static Optional<Resolved> resolve(Draft draft, Around around) {
        return time(draft).map(time -> {
            Optional<Resolved> date = date(draft, around);
            Optional<LocalDate> day = date.flatMap(Resolved::anchor)
                    .filter(anchor -> anchor.unit() == Unit.DAY)
                    .map(Stretch::start);
            Optional<String> zone = zone(draft);
            String value = day.map(LocalDate::toString).orElse("XXXX-XX-XX") + "T" + time;
            Optional<Edtf> edtf = day.map(each -> edtf(each.atTime(time), draft, zone));
            boolean isAbsolute = date.map(Resolved::isAbsolute).orElse(false);
            return new Resolved(Type.TIME, value, edtf, zone, isAbsolute, day.map(Stretch::day));
        });
    }

    /** The day: from the words joined to the time, else a day of the same sentence, else the day of writing. */
    private static Optional<Resolved> date(Draft draft, Around around) {
        if (draft.has(Field.UNIT)) {
            return UnitResolver.resolve(draft, around);
        }
        if (draft.has(Field.WEEKDAY) || draft.has(Field.DAY) || draft.has(Field.MONTH) || draft.has(Field.HOLIDAY)) {
            return DateResolver.resolve(
                    new Draft(draft.from(), draft.to(), Kind.DATE, draft.fields(), draft.rule()), around);
        }
        return around.today().map(day -> Resolved.of(day, false));
    }

    private static Optional<LocalTime> time(Draft draft) {
        int hours = draft.number(Field.HHMM).orElse(-100);
        int hour = draft.number(Field.HOUR).orElse(Math.floorDiv(hours, 100));
        int minute = draft.number(Field.MINUTE).orElse(Math.floorMod(hours, 100));
        boolean isTwelve = draft.has(Field.AMPM);
        if (hour < 0 || hour > 24 || minute > 59 || isTwelve && (hour > NOON || hour == 0)) {
            return Optional.empty();
        }
        int onClock = isTwelve ? hour % NOON + draft.number(Field.AMPM).orElse(0) : hour % 24;
        boolean isSecondHalf = !isTwelve && onClock < NOON && isAfterNoon(draft, onClock);
        return Optional.of(LocalTime.of(isSecondHalf ? onClock + NOON : onClock, minute));
    }

    /** Whether the part of the day beside it says so: "three o'clock this afternoon", "half past ten on Monday night". */
    private static boolean isAfterNoon(Draft draft, int hour) {
        return switch (draft.text(Field.PART).orElse("")) {
            case "AF", "EV" -> hour > 0;
            case "NI" -> hour >= FIRST_HOUR_OF_NIGHT;
            default -> false;
        };
    }

    private static Optional<String> zone(Draft draft) {
        String name = draft.text(Field.ZONE).orElse("");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!draft.has(Field.OFFSET_HOURS)) {
            return Optional.of(name);
        }
        int hours = draft.number(Field.OFFSET_HOURS).orElse(0);
        int minutes = draft.number(Field.OFFSET_MINUTES).orElse(0);
        boolean isWest = draft.text(Field.OFFSET_SIGN).orElse("+").equals("-");
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(isWest ? -hours : hours, isWest ? -minutes : minutes)
                    .getId());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Edtf edtf(LocalDateTime local, Draft draft, Optional<String> zone) {
        Edtf plain = zone.flatMap(name -> ClockResolver.offset(local, name))
                .map(offset -> EdtfTime.of(local.atOffset(offset), Precision.MINUTE))
                .orElseGet(() -> EdtfTime.of(local, Precision.MINUTE));
        return draft.has(Field.MOD) ? plain.approximate() : plain;
    }

    private static Optional<ZoneOffset> offset(LocalDateTime local, String zone) {
        try {
            return Optional.of(ZoneId.of(zone).getRules().getOffset(local));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package readout.reading.time.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.time.Edtf;
import readout.model.time.Timex.Type;
import readout.reading.time.calendar.Amounts;
import readout.reading.time.calendar.Fuzz;
import readout.reading.time.calendar.Stretch;
import readout.reading.time.calendar.Unit;
import readout.reading.time.grammar.Field;
import readout.reading.time.grammar.Mod;

/** What a draft comes to; empty if its slots name no time, as the 31st of June. */
final class Resolver {
    /** A relative date that the day of writing leaves open for longer than this is not given. */
    private static final int WIDEST = 366;

    /** Over more years than this, a date without its year is not given in each of them. */
    private static final int MOST_YEARS = 4;

    private Resolver() {}

    /**
     * Resolves against a day of publication that may be known only within bounds: then the result covers what comes out
     * at both bounds, and its value is the one that needs no day.
     */
    static Optional<Resolved> resolve(Draft draft, Around around, Optional<Edtf> published) {
        Optional<LocalDate> first = published.flatMap(Edtf::first);
        Optional<LocalDate> last = published.flatMap(Edtf::last);
        if (first.isEmpty() || last.isEmpty()) {
            return resolve(draft, around.undated());
        }
        Optional<Resolved> early = resolve(draft, around.at(first.get()));
        if (first.equals(last) || early.isEmpty()) {
            return early;
        }
        Optional<Resolved> late = resolve(draft, around.at(last.get()));
        if (late.isEmpty() || early.get().edtf().equals(late.get().edtf())) {
            return early;
        }
        Optional<Edtf> both = hull(early.get().edtf(), late.get().edtf())
                .or(() -> draft.lacksYear() && !draft.has(Field.SHIFT)
                        ? eachYear(draft, around.tense(), first.get(), last.get())
                        : Optional.empty());
        return resolve(draft, around.undated()).map(open -> open.withEdtf(both));
    }

    private static Optional<Edtf> hull(Optional<Edtf> early, Optional<Edtf> late) {
        Optional<LocalDate> from = early.flatMap(Edtf::first);
        Optional<LocalDate> to = late.flatMap(Edtf::last);
        boolean isNarrow = from.isPresent()
                && to.isPresent()
                && !to.get().isBefore(from.get())
                && !to.get().isAfter(from.get().plusDays(WIDEST));
        return isNarrow ? Optional.of(Edtf.between(from.get(), to.get())) : Optional.empty();
    }

    /** The date in each year that the bounds and the tense leave; empty if they leave too many. */
    private static Optional<Edtf> eachYear(Draft draft, Tense tense, LocalDate first, LocalDate last) {
        if (last.getYear() - first.getYear() > MOST_YEARS) {
            return Optional.empty();
        }
        List<Edtf> possible = new ArrayList<>();
        for (int year = first.getYear() - 1; year <= last.getYear() + 1; year++) {
            DateResolver.inYear(draft, year)
                    .filter(date -> tense == Tense.FUTURE
                            ? !date.end().isBefore(first) && !date.start().isAfter(last.plusYears(1))
                            : !date.start().isAfter(last) && !date.end().isBefore(first.minusYears(1)))
                    .map(Stretch::edtf)
                    .ifPresent(possible::add);
        }
        return possible.isEmpty() ? Optional.empty() : Optional.of(Edtf.oneOf(possible));
    }

    private static Optional<Resolved> resolve(Draft draft, Around around) {
        return switch (draft.kind()) {
            case DATE -> DateResolver.resolve(draft, around).map(found -> finish(found, draft, around));
            case UNIT -> UnitResolver.resolve(draft, around).map(found -> finish(found, draft, around));
            case CLOCK -> ClockResolver.resolve(draft, around);
            case LENGTH -> LengthResolver.resolve(draft, around);
            case SET -> Optional.of(Resolved.of(Type.SET, recurring(draft)));
            case REFERENCE -> draft.text(Field.VALUE).map(value -> Resolved.of(Type.DATE, value));
            case SAME -> same(draft, around);
            case NONE -> Optional.empty();
        };
    }

    /** With the part of the day, and the part of the stretch, that the words name. */
    private static Resolved finish(Resolved found, Draft draft, Around around) {
        Resolved result = found;
        Optional<Stretch> anchor = found.anchor();
        if (draft.has(Field.PART)
                && anchor.filter(each -> each.unit() == Unit.DAY).isPresent()) {
            result = result.withValue(
                    Type.TIME, found.value() + "T" + draft.text(Field.PART).orElse(""));
        }
        Optional<Mod> mod = draft.mod();
        if (mod.isPresent() && anchor.isPresent()) {
            result = result.withEdtf(Optional.of(Fuzz.of(anchor.get(), mod.get(), around.now())));
        }
        return result;
    }

    /** The unit in which a stretch began; of a month that was named, "the same week" is some part. */
    private static Optional<Stretch> within(Stretch stretch, Unit unit) {
        if (stretch.unit().compareTo(unit) <= 0) {
            return Optional.of(Stretch.of(unit, stretch.start()));
        }
        return unit == Unit.WEEK && stretch.unit() == Unit.MONTH ? Optional.of(stretch) : Optional.empty();
    }

    private static Optional<Resolved> same(Draft draft, Around around) {
        Optional<Stretch> last = around.memory().last();
        Optional<Stretch> before =
                draft.unit().isPresent() ? last : around.memory().stated().or(() -> last);
        Optional<Stretch> meant = before.flatMap(each -> draft.unit().isEmpty()
                ? Optional.of(each)
                : within(each, draft.unit().get()));
        if (meant.isEmpty()) {
            return draft.text(Field.VALUE).map(value -> Resolved.of(Type.DATE, value));
        }
        Resolved found = finish(Resolved.of(meant.get(), false), draft, around);
        return Optional.of(draft.text(Field.VALUE)
                .map(value -> found.withValue(found.type(), value))
                .orElse(found));
    }

    /** {@code XXXX-WXX-4} for every Thursday, {@code P2W} for every two weeks. */
    private static String recurring(Draft draft) {
        if (draft.has(Field.VALUE)) {
            return draft.text(Field.VALUE).orElse("");
        }
        if (draft.has(Field.WEEKDAY)) {
            return "XXXX-WXX-" + draft.text(Field.WEEKDAY).orElse("") + part(draft);
        }
        OptionalInt month = draft.number(Field.MONTH);
        if (month.isPresent()) {
            OptionalInt day = draft.number(Field.DAY);
            return String.format(Locale.ROOT, "XXXX-%02d", month.getAsInt())
                    + (day.isPresent() ? String.format(Locale.ROOT, "-%02d", day.getAsInt()) : "");
        }
        if (draft.has(Field.PART)) {
            return "XXXX-XX-XX" + part(draft);
        }
        Unit unit = draft.unit().orElse(Unit.DAY);
        return UnitResolver.amount(draft.text(Field.NUMBER).orElse("1"))
                .map(amount -> Amounts.value(unit, amount))
                .orElseGet(() -> Amounts.vague(unit));
    }

    private static String part(Draft draft) {
        return draft.text(Field.PART).map(part -> "T" + part).orElse("");
    }
}

package readout.reading.time.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.reading.time.calendar.Unit;
import readout.reading.time.grammar.Expression.Kind;
import readout.reading.time.grammar.Field;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.grammar.WordList;
import readout.reading.time.pattern.Atom;
import readout.reading.time.pattern.Phrases;

/**
 * Joins neighbouring drafts that are one expression ("9 a.m." "on Tuesday"; "October" "of last year"), and lends a year to
 * dates of a list whose last one alone has it ("11 January and 26 November 2021").
 */
final class Joiner {
    /** The most atoms between two drafts of one expression. */
    private static final int GAP = 3;

    /** Between two times of day of one day. */
    private static final List<WordList> LINKS_ONE_DAY =
            List.of(WordList.LINKS_RANGE, WordList.LINKS_RANGE_AND, WordList.LINKS_SAME_INSTANT);

    /** What says which day it is. */
    private static final List<Field> DAY_FIELDS = List.of(
            Field.YEAR,
            Field.YY,
            Field.YEAR_SHIFT,
            Field.WEEK_SHIFT,
            Field.MONTH,
            Field.DAY,
            Field.WEEKDAY,
            Field.HOLIDAY,
            Field.UNIT,
            Field.SHIFT);

    private final TimeGrammar grammar;
    private final List<Atom> atoms;

    Joiner(TimeGrammar grammar, List<Atom> atoms) {
        this.grammar = grammar;
        this.atoms = atoms;
    }

    List<Draft> join(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Optional<Draft> both = joined.isEmpty() ? Optional.empty() : both(joined.getLast(), draft);
            if (both.isPresent()) {
                joined.set(joined.size() - 1, both.get());
            } else {
                joined.add(draft);
            }
        }
        lendYears(joined);
        lendDays(joined);
        return joined;
    }

    private Optional<Draft> both(Draft left, Draft right) {
        if (right.from() - left.to() > GAP) {
            return Optional.empty();
        }
        String between = Phrases.of(atoms, left.to(), right.from());
        if (left.kind() == Kind.CLOCK && isDay(right) && isLink(WordList.LINKS_CLOCK_DATE, between) && !hasDay(left)) {
            return Optional.of(left.join(right, Kind.CLOCK));
        }
        if (isDay(left) && right.kind() == Kind.CLOCK && isLink(WordList.LINKS_DATE_CLOCK, between) && !hasDay(right)) {
            return Optional.of(right.join(left, Kind.CLOCK));
        }
        if (left.lacksYear() && isYear(right) && isLink(WordList.LINKS_DATE_YEAR, between)) {
            return Optional.of(
                    left.with(Field.YEAR_SHIFT, right.text(Field.SHIFT).orElse("0"))
                            .over(left.from(), right.to()));
        }
        if (isYear(left) && right.lacksYear() && isLink(WordList.LINKS_YEAR_DATE, between)) {
            return Optional.of(
                    right.with(Field.YEAR_SHIFT, left.text(Field.SHIFT).orElse("0"))
                            .over(left.from(), right.to()));
        }
        return week(left, right, between);
    }

    /** "Thursday of last week", "last week on Thursday"; "in the morning of 3 May". */
    private Optional<Draft> week(Draft left, Draft right, String between) {
        if (isBareWeekday(left) && isWeek(right) && isLink(WordList.LINKS_DATE_YEAR, between)) {
            return Optional.of(
                    left.with(Field.WEEK_SHIFT, right.text(Field.SHIFT).orElse("0"))
                            .over(left.from(), right.to()));
        }
        boolean isPart = left.has(Field.PART) && (left.kind() == Kind.SAME || left.has(Field.FROM));
        return isPart
                        && isDay(right)
                        && (isLink(WordList.LINKS_DATE_YEAR, between) || isLink(WordList.LINKS_CLOCK_DATE, between))
                ? Optional.of(
                        right.with(Field.PART, left.text(Field.PART).orElse("")).over(left.from(), right.to()))
                : Optional.empty();
    }

    private boolean isLink(WordList name, String between) {
        Set<String> links = grammar.list(name);
        return between.isEmpty() || links.contains(between);
    }

    private static boolean isDay(Draft draft) {
        boolean isDate = draft.kind() == Kind.DATE
                && (draft.has(Field.WEEKDAY) || draft.has(Field.DAY) || draft.has(Field.HOLIDAY));
        return isDate
                || draft.kind() == Kind.UNIT
                        && draft.unit().filter(Unit.DAY::equals).isPresent();
    }

    private static boolean hasDay(Draft draft) {
        return draft.has(Field.WEEKDAY) || draft.has(Field.DAY) || draft.has(Field.UNIT);
    }

    private static boolean isYear(Draft draft) {
        return draft.kind() == Kind.UNIT
                && draft.has(Field.SHIFT)
                && !draft.has(Field.FROM)
                && draft.unit().filter(Unit.YEAR::equals).isPresent();
    }

    private static boolean isWeek(Draft draft) {
        return draft.kind() == Kind.UNIT
                && draft.has(Field.SHIFT)
                && !draft.has(Field.FROM)
                && draft.unit().filter(Unit.WEEK::equals).isPresent();
    }

    private static boolean isBareWeekday(Draft draft) {
        return draft.kind() == Kind.DATE && draft.has(Field.WEEKDAY) && !draft.has(Field.DAY);
    }

    private void lendYears(List<Draft> drafts) {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft draft = drafts.get(i);
            Draft next = drafts.get(i + 1);
            boolean isList = next.from() - draft.to() <= GAP
                    && grammar.list(WordList.LINKS_LIST).contains(Phrases.of(atoms, draft.to(), next.from()));
            if (isList
                    && draft.lacksYear()
                    && draft.has(Field.MONTH)
                    && next.has(Field.MONTH)
                    && next.has(Field.YEAR)
                    && isEarlier(draft, next)) {
                drafts.set(i, draft.with(Field.YEAR, next.text(Field.YEAR).orElse("")));
            }
        }
    }

    /** Lends the day to the time before: "from 7 a.m. to 8 p.m. on Sunday", "at 9 a.m. (0700 GMT) on Sunday". */
    private void lendDays(List<Draft> drafts) {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft draft = drafts.get(i);
            Draft next = drafts.get(i + 1);
            boolean isOneDay = draft.kind() == Kind.CLOCK
                    && next.kind() == Kind.CLOCK
                    && next.from() - draft.to() <= GAP
                    && LINKS_ONE_DAY.stream().anyMatch(links -> isLinked(links, draft, next));
            if (isOneDay && !isDated(draft) && isDated(next)) {
                Draft lent = draft;
                for (Field field : DAY_FIELDS) {
                    Optional<String> value = next.text(field);
                    lent = value.isPresent() ? lent.with(field, value.get()) : lent;
                }
                drafts.set(i, lent);
            }
        }
    }

    private boolean isLinked(WordList links, Draft left, Draft right) {
        return grammar.list(links).contains(Phrases.of(atoms, left.to(), right.from()));
    }

    private static boolean isDated(Draft draft) {
        return DAY_FIELDS.stream().anyMatch(draft::has);
    }

    private static boolean isEarlier(Draft draft, Draft next) {
        return draft.number(Field.MONTH).orElse(0) <= next.number(Field.MONTH).orElse(0);
    }
}

package readout.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.time.Edtf.Qualifier;
import readout.model.time.EdtfInterval.Bound;

/** Reads one value; each position of the text is looked at a bounded number of times. */
final class EdtfParser {
    private static final Pattern DATE =
            Pattern.compile("(-?)(\\d{4}|\\d{3}X|\\d{2}XX|\\dXXX|XXXX)(?:-(\\d\\d|XX))?(?:-(\\d\\d|XX))?");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d\\d)(?::(\\d\\d))?(?::(\\d\\d))?(Z|[+-]\\d\\d(?::\\d\\d)?)?");
    private static final String RANGE = "..";

    private final String text;

    EdtfParser(String text) {
        this.text = text;
    }

    Edtf parse() {
        try {
            return value();
        } catch (DateTimeParseException e) {
            throw e;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new DateTimeParseException(
                    "edtf: found '%s', expected a date of the calendar: %s".formatted(text, e.getMessage()),
                    text,
                    0,
                    e);
        }
    }

    private Edtf value() {
        if (isBetween('[', ']')) {
            return set(EdtfSet.Kind.ONE_OF);
        }
        if (isBetween('{', '}')) {
            return set(EdtfSet.Kind.ALL_OF);
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? point(text)
                : new EdtfInterval(bound(text.substring(0, slash)), bound(text.substring(slash + 1)));
    }

    private boolean isBetween(char open, char close) {
        return text.length() > 1 && text.charAt(0) == open && text.charAt(text.length() - 1) == close;
    }

    private Edtf set(EdtfSet.Kind kind) {
        List<Edtf> members = new ArrayList<>();
        for (String member : text.substring(1, text.length() - 1).split(",", -1)) {
            members.add(member(member.strip()));
        }
        return new EdtfSet(kind, members);
    }

    private Edtf member(String member) {
        int dots = member.indexOf(RANGE);
        if (dots < 0) {
            return point(member);
        }
        String from = member.substring(0, dots);
        String to = member.substring(dots + RANGE.length());
        return new EdtfInterval(bound(from.isEmpty() ? RANGE : from), bound(to.isEmpty() ? RANGE : to));
    }

    private Bound bound(String end) {
        if (end.isEmpty()) {
            return new Bound.Unknown();
        }
        return end.equals(RANGE) ? new Bound.Open() : new Bound.At(point(end));
    }

    private Edtf point(String point) {
        Qualifier qualifier = qualifier(point);
        String body = point.substring(0, point.length() - qualifier.mark().length());
        int t = body.indexOf('T');
        return t < 0 ? date(body, qualifier) : time(body.substring(0, t), body.substring(t + 1), qualifier);
    }

    private static Qualifier qualifier(String point) {
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier != Qualifier.NONE && point.endsWith(qualifier.mark())) {
                return qualifier;
            }
        }
        return Qualifier.NONE;
    }

    private EdtfDate date(String body, Qualifier qualifier) {
        Matcher matcher = DATE.matcher(body);
        if (!matcher.matches()) {
            throw fault(body, "a date such as 2021, 2021-12, 2021-12-30 or 202X");
        }
        String year = group(matcher, 2).orElseThrow();
        int unknown = (int) year.chars().filter(digit -> digit == 'X').count();
        int number = Integer.parseInt(year.replace('X', '0'));
        return new EdtfDate(
                body.startsWith("-") ? -number : number,
                unknown,
                group(matcher, 3).map(this::part).orElse(EdtfDate.NONE),
                group(matcher, 4).map(this::part).orElse(EdtfDate.NONE),
                qualifier);
    }

    private int part(String digits) {
        if (digits.equals("00")) {
            throw fault(digits, "a month or day from 01");
        }
        return digits.equals("XX") ? EdtfDate.UNKNOWN : Integer.parseInt(digits);
    }

    private EdtfTime time(String date, String clock, Qualifier qualifier) {
        Matcher matcher = CLOCK.matcher(clock);
        if (!matcher.matches()) {
            throw fault(clock, "a time such as 15:35-05:00");
        }
        Optional<String> minute = group(matcher, 2);
        Optional<String> second = group(matcher, 3);
        LocalTime time = LocalTime.of(
                group(matcher, 1).map(Integer::parseInt).orElseThrow(),
                minute.map(Integer::parseInt).orElse(0),
                second.map(Integer::parseInt).orElse(0));
        Precision precision =
                second.isPresent() ? Precision.SECOND : minute.isPresent() ? Precision.MINUTE : Precision.HOUR;
        return new EdtfTime(
                LocalDateTime.of(day(date), time), precision, group(matcher, 4).map(ZoneOffset::of), qualifier);
    }

    private LocalDate day(String date) {
        EdtfDate day = date(date, Qualifier.NONE);
        if (day.precision() != Precision.DAY) {
            throw fault(date, "a day before a time");
        }
        return day.first().orElseThrow(() -> fault(date, "a day of a known year"));
    }

    private static Optional<String> group(Matcher matcher, int number) {
        return Optional.ofNullable(matcher.group(number));
    }

    private DateTimeParseException fault(String found, String expected) {
        return new DateTimeParseException("edtf: found '%s', expected %s".formatted(found, expected), text, 0);
    }
}

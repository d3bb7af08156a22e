package readout.knowledge.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One line of a {@link Table}. */
public final class Row {
    private final Table table;
    private final int line;
    private final String content;

    Row(Table table, int line, String content) {
        this.table = table;
        this.line = line;
        this.content = content;
    }

    /** The field of a column; empty text if the line ends before it. */
    public String text(String column) {
        int start = 0;
        for (int skip = table.column(column); skip > 0; skip--) {
            start = content.indexOf('\t', start) + 1;
            if (start == 0) {
                return "";
            }
        }
        int end = content.indexOf('\t', start);
        return content.substring(start, end < 0 ? content.length() : end);
    }

    /** The field, if the file has the column and it is not empty. */
    public Optional<String> maybe(String column) {
        String text = table.columns().contains(column) ? text(column) : "";
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The values of a field, {@code |} between them; none if it is empty. */
    public List<String> list(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        int start = 0;
        for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', start)) {
            values.add(text.substring(start, bar));
            start = bar + 1;
        }
        values.add(text.substring(start));
        return values;
    }

    /** The first day of a date that may be known to the month or year only. */
    public Optional<LocalDate> firstDay(String column) {
        return maybe(column).map(text -> Days.first(text, this));
    }

    /** The last day of a date that may be known to the month or year only. */
    public Optional<LocalDate> lastDay(String column) {
        return maybe(column).map(text -> Days.last(text, this));
    }

    /** The first day of a date that stands inside a field. */
    public LocalDate parseDay(String text) {
        return Days.first(text, this);
    }

    /** The number in a field, if it is not empty. */
    public OptionalDouble number(String column) {
        String text = text(column);
        try {
            return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw fault("found '%s' in column %s, expected a number".formatted(text, column), e);
        }
    }

    /** An exception that names file and line. */
    public IllegalStateException fault(String what) {
        return new IllegalStateException(place() + ": " + what);
    }

    /** An exception that names file and line, with its cause. */
    public IllegalStateException fault(String what, Throwable cause) {
        return new IllegalStateException(place() + ": " + what, cause);
    }

    /** Where the row stands, as {@code file:line}. */
    public String place() {
        return table.name() + ":" + line;
    }
}

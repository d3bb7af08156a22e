package readout.knowledge.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A data file: a header line, then a line a row, tabs between fields, {@code |} between values in one field.
 *
 * <p>Example: {@code Table.parse("states.tsv", text).map(row -> row.text("code"))}.
 */
public final class Table {
    private final String name;
    private final List<String> columns;
    private final List<Row> rows;

    private Table(String name, String content) {
        this.name = name;
        List<String> lines = content.lines().toList();
        this.columns = List.of(lines.getFirst().split("\t"));
        this.rows = new ArrayList<>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            rows.add(new Row(this, i + 1, lines.get(i)));
        }
    }

    /**
     * The table in a text.
     *
     * @param name what faults call it
     * @param content a header line at least
     */
    public static Table parse(String name, String content) {
        return new Table(name, content);
    }

    /** What {@code make} makes of each row, in the file's order. */
    public <T> List<T> map(Function<Row, T> make) {
        List<T> result = new ArrayList<>(rows.size());
        rows.forEach(row -> result.add(make.apply(row)));
        return result;
    }

    /** What faults call it. */
    public String name() {
        return name;
    }

    /** The header's names. */
    public List<String> columns() {
        return columns;
    }

    /** The rows, in the file's order. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    int column(String title) {
        int column = columns.indexOf(title);
        if (column < 0) {
            throw new IllegalStateException("%s:1: found no column '%s', expected %s".formatted(name, title, columns));
        }
        return column;
    }
}

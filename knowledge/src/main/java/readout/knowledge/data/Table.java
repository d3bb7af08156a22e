package readout.knowledge.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A data file: a header line, then a line a row, tabs between fields, {@code |} between values in one field.
 *
 * <p>Example: {@code Table.read("states.tsv", row -> row.text("code"))}.
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
            if (!lines.get(i).startsWith("#")) {
                rows.add(new Row(this, i + 1, lines.get(i)));
            }
        }
    }

    /**
     * The table of that name.
     *
     * @param name the file's name ("states.tsv")
     * @throws IllegalStateException if this build has no such file
     */
    public static Table of(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("knowledge: found no data file '%s'".formatted(name));
            }
            return new Table(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table from its text, for tests and files of a user's own. */
    public static Table parse(String name, String content) {
        return new Table(name, content);
    }

    /** What {@code make} makes of each row of a file, in its order. */
    public static <T> List<T> read(String name, Function<Row, T> make) {
        return of(name).map(make);
    }

    /** What {@code make} makes of each row, in the file's order. */
    public <T> List<T> map(Function<Row, T> make) {
        List<T> result = new ArrayList<>(rows.size());
        rows.forEach(row -> result.add(make.apply(row)));
        return result;
    }

    public String name() {
        return name;
    }

    /** The header's names. */
    public List<String> columns() {
        return columns;
    }

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

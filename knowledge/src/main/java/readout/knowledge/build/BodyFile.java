package readout.knowledge.build;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import readout.knowledge.body.Body;
import readout.knowledge.data.DataFolder;
import readout.knowledge.data.Row;

/** Reads {@code bodies.tsv}. */
final class BodyFile {
    private BodyFile() {}

    static List<Body> read(DataFolder data) throws IOException {
        return data.read("bodies.tsv", BodyFile::body);
    }

    private static Body body(Row row) {
        return new Body(
                row.text("id"),
                row.text("code"),
                row.text("name"),
                kind(row),
                row.text("sector"),
                row.list("names"),
                row.list("seats"),
                Members.parse(row),
                row.firstDay("from"),
                row.lastDay("to"));
    }

    private static Body.Kind kind(Row row) {
        try {
            return Body.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("found kind '%s', expected one of Body.Kind".formatted(row.text("kind")), e);
        }
    }
}

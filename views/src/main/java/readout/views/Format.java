package readout.views;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import readout.views.json.JsonLinesView;
import readout.views.json.JsonView;

/** The formats of RECORD section 1. */
public enum Format {
    JSON,
    JSONL;

    /** {@code json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this id; empty if there is none. */
    public static Optional<Format> parse(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /** The view of this format; the style counts for formats that people read. */
    public View view(Style style) {
        return switch (this) {
            case JSON -> new JsonView();
            case JSONL -> new JsonLinesView();
        };
    }
}

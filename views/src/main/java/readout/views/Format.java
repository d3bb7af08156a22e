package readout.views;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import readout.views.csv.CsvView;
import readout.views.ics.IcsView;
import readout.views.json.JsonLinesView;
import readout.views.json.JsonView;
import readout.views.page.HtmlView;
import readout.views.page.MarkdownView;
import readout.views.table.TableView;

/** The formats of RECORD section 1. */
public enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV,
    ICS,
    MD,
    HTML;

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
            case TABLE -> new TableView(style);
            case JSON -> new JsonView();
            case JSONL -> new JsonLinesView();
            case CSV -> new CsvView();
            case ICS -> new IcsView();
            case MD -> new MarkdownView();
            case HTML -> new HtmlView();
        };
    }
}

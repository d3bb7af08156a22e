package readout.cli.command.option;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import readout.views.Format;
import readout.views.Style;

/** How a table is laid out; a fault with any other format, since it would go unheeded. */
public final class TableOptions {
    private static final int LEAST = 40;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--why", description = "Show the codebook entry behind each event (table).")
    private boolean why;

    @Option(names = "--ascii", description = "Keep to ASCII for signs and lines (table).")
    private boolean ascii;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Lay the table out for so many columns, 40 or more; the terminal's if not given.")
    private @Nullable Integer width;

    /** The style for a format, with the terminal's width and colour where nothing else is asked for. */
    public Style style(Format format, int columns, boolean isColoured) {
        if (format != Format.TABLE) {
            refuse("--why", why, format);
            refuse("--ascii", ascii, format);
            refuse("--width", width != null, format);
        }
        if (width != null && width < LEAST) {
            throw new ParameterException(
                    spec.commandLine(), "--width: found %d, expected %d or more.".formatted(width, LEAST));
        }
        return new Style(Optional.ofNullable(width).orElse(columns), isColoured, ascii, why);
    }

    private void refuse(String option, boolean isGiven, Format format) {
        if (isGiven) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s: goes with a table only, and the format is %s. Add --format table."
                            .formatted(option, format.id()));
        }
    }
}

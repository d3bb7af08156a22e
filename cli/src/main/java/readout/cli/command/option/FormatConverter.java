package readout.cli.command.option;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import readout.views.Format;

/** Reads {@code --format}, and lists what it can be. */
public final class FormatConverter implements ITypeConverter<Format>, Iterable<String> {
    private static final List<String> IDS =
            Arrays.stream(Format.values()).map(Format::id).toList();

    @Override
    public Format convert(String value) {
        return Format.parse(value)
                .orElseThrow(() -> new TypeConversionException(
                        "found '%s', expected one of %s".formatted(value, String.join(", ", IDS))));
    }

    @Override
    public Iterator<String> iterator() {
        return IDS.iterator();
    }
}

package readout.reading.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import readout.model.time.Edtf;
import readout.model.time.EdtfDate;
import readout.reading.codebook.Yaml;

/** Reads one warning of {@code warnings.yaml}; its examples are {@code "text @ day of publication"}. */
final class WarningParser {
    private static final int ENOUGH = 2;
    private static final String AT = " @ ";
    private static final String NO_DAY = "_";
    private static final Edtf DAY = EdtfDate.of(LocalDate.of(2021, 12, 30));

    private WarningParser() {}

    static WarningText parse(Kind kind, Yaml entry) {
        List<WarningExample> examples = examples(entry.require("examples"));
        List<WarningExample> not = examples(entry.require("not"));
        if (examples.size() < ENOUGH || not.size() < ENOUGH) {
            entry.fault("expected at least %d examples and %d counter-examples".formatted(ENOUGH, ENOUGH));
        }
        return new WarningText(kind, entry.line(), entry.require("says").text(), examples, not);
    }

    private static List<WarningExample> examples(Yaml list) {
        return list.list().stream().map(WarningParser::example).toList();
    }

    private static WarningExample example(Yaml value) {
        String[] sides = value.text().split(AT, 2);
        Optional<Edtf> day = sides.length < 2 ? Optional.of(DAY) : day(value, sides[1].strip());
        return new WarningExample(sides[0].strip(), day, value.at());
    }

    private static Optional<Edtf> day(Yaml value, String text) {
        if (text.equals(NO_DAY)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Edtf.parse(text));
        } catch (DateTimeParseException e) {
            value.fault("expected a day or '%s' after '@', found '%s'".formatted(NO_DAY, text));
            return Optional.empty();
        }
    }
}

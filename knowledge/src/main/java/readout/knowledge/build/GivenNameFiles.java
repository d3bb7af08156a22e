package readout.knowledge.build;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import readout.knowledge.data.DataFolder;
import readout.knowledge.data.Row;
import readout.knowledge.index.IndexWriter;
import readout.knowledge.index.Section;
import readout.knowledge.name.Fold;
import readout.knowledge.person.GivenNames;
import readout.knowledge.person.Sex;

/** Reads {@code given-names.tsv} and {@code name-variants.tsv}. */
record GivenNameFiles(SortedMap<String, Sex> sexes, List<List<String>> variants) {
    static GivenNameFiles read(DataFolder data) throws IOException {
        SortedMap<String, Sex> sexes = new TreeMap<>();
        for (Row row : data.table("given-names.tsv").rows()) {
            sexes.put(Fold.key(row.text("name")), sex(row));
        }
        List<List<String>> variants = data.read(
                "name-variants.tsv",
                row -> row.list("names").stream()
                        .map(GivenNames::spelling)
                        .distinct()
                        .toList());
        return new GivenNameFiles(sexes, variants);
    }

    private static Sex sex(Row row) {
        return switch (row.text("sex")) {
            case "F" -> Sex.FEMALE;
            case "M" -> Sex.MALE;
            default -> throw row.fault("found sex '%s', expected F or M".formatted(row.text("sex")));
        };
    }

    GivenNames names() {
        return GivenNames.of(sexes, variants);
    }

    void write(IndexWriter index) {
        index.records(
                Section.GIVEN_NAMES,
                List.copyOf(sexes.entrySet()),
                (to, entry) -> to.text(entry.getKey()).flag(entry.getValue() == Sex.FEMALE));
        index.records(Section.NAME_VARIANTS, variants, (to, names) -> to.texts(names));
    }
}

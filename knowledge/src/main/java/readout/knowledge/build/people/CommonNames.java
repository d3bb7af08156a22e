package readout.knowledge.build.people;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.knowledge.data.DataFolder;
import readout.knowledge.data.Row;
import readout.knowledge.data.Table;
import readout.knowledge.name.Fold;

/** People whom newspapers call otherwise than the office-holder files do ({@code people-names.tsv}). */
final class CommonNames {
    private final Map<String, Row> rows = new HashMap<>();

    private CommonNames(Table table) {
        for (Row row : table.rows()) {
            rows.put(key(row.text("country"), row.text("name")), row);
            row.list("other_names").forEach(name -> rows.putIfAbsent(key(row.text("country"), name), row));
        }
    }

    static CommonNames read(DataFolder data) throws IOException {
        return new CommonNames(data.table("people-names.tsv"));
    }

    /** The commonest English name of somebody whom a file calls {@code label}; the label itself if nothing is known. */
    String of(String label, Collection<String> countries) {
        return countries.stream()
                .map(country -> rows.get(key(country, label)))
                .filter(row -> row != null)
                .map(row -> row.text("name"))
                .findFirst()
                .orElse(label);
    }

    /** What else newspapers call the bearer of that commonest name. */
    List<String> others(String name, Collection<String> countries) {
        return countries.stream()
                .map(country -> rows.get(key(country, name)))
                .filter(row -> row != null)
                .findFirst()
                .map(row -> row.list("other_names"))
                .orElse(List.of());
    }

    private static String key(String country, String name) {
        return country + " " + Fold.key(name);
    }
}

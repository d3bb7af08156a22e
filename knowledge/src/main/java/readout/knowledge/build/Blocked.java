package readout.knowledge.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import readout.knowledge.data.DataFolder;
import readout.knowledge.data.Row;
import readout.knowledge.gazetteer.Rule;
import readout.knowledge.name.Fold;

/** Common words that are names too ({@code blocked-names.tsv}). */
final class Blocked {
    private final Map<String, Rule> rules = new HashMap<>();

    static Blocked read(DataFolder data) throws IOException {
        Blocked blocked = new Blocked();
        data.table("blocked-names.tsv").rows().forEach(row -> blocked.rules.put(Fold.key(row.text("word")), rule(row)));
        return blocked;
    }

    private static Rule rule(Row row) {
        try {
            return Rule.valueOf(row.text("rule").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("found rule '%s', expected never, inside or acronym".formatted(row.text("rule")), e);
        }
    }

    Rule of(String key) {
        return rules.getOrDefault(key, Rule.FREE);
    }
}

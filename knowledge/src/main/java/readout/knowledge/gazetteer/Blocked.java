package readout.knowledge.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import readout.knowledge.data.Row;
import readout.knowledge.data.Table;
import readout.knowledge.name.Fold;

/** Common words that are names too, and where they may be taken for names. */
final class Blocked {
    /** Where a word is no name. */
    enum Rule {
        /** It is no place. */
        NEVER,
        /** Not where a sentence begins, since the capital tells nothing there. */
        INSIDE,
        /** Not in a line in capitals. */
        ACRONYM
    }

    private final Map<String, Rule> rules = new HashMap<>();

    private Blocked(Table table) {
        table.rows().forEach(row -> rules.put(Fold.key(row.text("word")), rule(row)));
    }

    static Blocked load() {
        return new Blocked(Table.of("blocked-names.tsv"));
    }

    private static Rule rule(Row row) {
        try {
            return Rule.valueOf(row.text("rule").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("found rule '%s', expected never, inside or acronym".formatted(row.text("rule")), e);
        }
    }

    /** Whether the word is no place, though a place bears it. */
    boolean isNever(String key) {
        return rules.get(key) == Rule.NEVER;
    }

    /** Whether the word may be a name where it stands; of words that are no place nothing is said. */
    boolean allows(String key, boolean isFirst, boolean isShouted) {
        Rule rule = rules.get(key);
        if (rule == null) {
            return true;
        }
        return switch (rule) {
            case NEVER -> true;
            case INSIDE -> !isFirst;
            case ACRONYM -> !isShouted;
        };
    }
}

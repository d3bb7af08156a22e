package readout.knowledge.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.knowledge.data.Row;
import readout.knowledge.data.Table;
import readout.knowledge.name.Fold;
import readout.knowledge.name.Spelling;

/** What a given name tells of sex, and which given names are one name in several languages or its short forms. */
final class GivenNames {
    private final Map<String, Sex> sexes = new HashMap<>();
    private final Map<String, Set<Integer>> groups = new HashMap<>();

    private GivenNames(List<Row> names, List<Row> variants) {
        names.forEach(row -> sexes.put(Fold.key(row.text("name")), sex(row)));
        for (int group = 0; group < variants.size(); group++) {
            for (String name : variants.get(group).list("names")) {
                groups.computeIfAbsent(spelling(name), key -> new HashSet<>()).add(group);
            }
        }
    }

    static GivenNames load() {
        return new GivenNames(
                Table.of("given-names.tsv").rows(), Table.of("name-variants.tsv").rows());
    }

    /** The sex that bearers of the name have, if they all have one as far as is known. */
    Optional<Sex> sexOf(String givenName) {
        String key = Fold.key(givenName);
        Sex sex = sexes.get(key);
        if (sex == null && key.indexOf(' ') > 0) {
            sex = sexes.get(key.substring(0, key.indexOf(' ')));
        }
        return Optional.ofNullable(sex);
    }

    /** Whether two names, as {@link Spelling} keys, are variants of one. */
    boolean isVariant(String one, String other) {
        Set<Integer> groupsOfOne = groups.get(one);
        Set<Integer> groupsOfOther = groups.get(other);
        return groupsOfOne != null
                && groupsOfOther != null
                && groupsOfOne.stream().anyMatch(groupsOfOther::contains);
    }

    /** One name for all variants of a given name, as {@link Spelling} keys; the name itself if it has none. */
    String family(String spelling) {
        return groups.getOrDefault(spelling, Set.of()).stream()
                .min(Integer::compare)
                .map(group -> "=" + group)
                .orElse(spelling);
    }

    private static String spelling(String name) {
        return Spelling.rules().key(Fold.key(name).replace(" ", ""));
    }

    private static Sex sex(Row row) {
        return switch (row.text("sex")) {
            case "F" -> Sex.FEMALE;
            case "M" -> Sex.MALE;
            default -> throw row.fault("found sex '%s', expected F or M".formatted(row.text("sex")));
        };
    }
}

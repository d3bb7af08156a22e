package readout.knowledge.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.knowledge.index.Cursor;
import readout.knowledge.index.Index;
import readout.knowledge.index.Section;
import readout.knowledge.name.Fold;
import readout.knowledge.name.Spelling;

/** What a given name tells of sex, and which given names are one name in several languages or its short forms. */
public final class GivenNames {
    private final Map<String, Sex> sexes;
    private final Map<String, Set<Integer>> groups = new HashMap<>();

    private GivenNames(Map<String, Sex> sexes, List<List<String>> variants) {
        this.sexes = Map.copyOf(sexes);
        for (int group = 0; group < variants.size(); group++) {
            for (String spelling : variants.get(group)) {
                groups.computeIfAbsent(spelling, key -> new HashSet<>()).add(group);
            }
        }
    }

    /**
     * The given names of these tables.
     *
     * @param sexes by name, as {@link Fold} has it
     * @param variants for each name its variants, as {@link #spelling} has them
     */
    public static GivenNames of(Map<String, Sex> sexes, List<List<String>> variants) {
        return new GivenNames(sexes, variants);
    }

    static GivenNames of(Index index) {
        Map<String, Sex> sexes = new HashMap<>();
        index.records(Section.GIVEN_NAMES).all(GivenNames::sexed).forEach(name -> sexes.put(name.name, name.sex));
        return new GivenNames(sexes, index.records(Section.NAME_VARIANTS).all(Cursor::texts));
    }

    private static Sexed sexed(Cursor from) {
        return new Sexed(from.text(), from.flag() ? Sex.FEMALE : Sex.MALE);
    }

    /** The sex that bearers of the name have, if they all have one as far as is known. */
    public Optional<Sex> sexOf(String givenName) {
        String key = Fold.key(givenName);
        Sex sex = sexes.get(key);
        if (sex == null && key.indexOf(' ') > 0) {
            sex = sexes.get(key.substring(0, key.indexOf(' ')));
        }
        return Optional.ofNullable(sex);
    }

    /** Whether two names, as {@link Spelling} keys, are variants of one. */
    boolean isVariant(String one, String other) {
        Set<Integer> groupsOfOne = groups.getOrDefault(one, Set.of());
        Set<Integer> groupsOfOther = groups.getOrDefault(other, Set.of());
        return groupsOfOne.stream().anyMatch(groupsOfOther::contains);
    }

    /** One name for all variants of a given name, as {@link Spelling} keys; the name itself if it has none. */
    public String family(String spelling) {
        return groups.getOrDefault(spelling, Set.of()).stream()
                .min(Integer::compare)
                .map(group -> "=" + group)
                .orElse(spelling);
    }

    /** The key under which variants are known. */
    public static String spelling(String name) {
        return Spelling.rules().key(Fold.key(name).replace(" ", ""));
    }

    private record Sexed(String name, Sex sex) {}
}

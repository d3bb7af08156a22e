package readout.knowledge.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.knowledge.name.Distance;
import readout.knowledge.name.NameWord;
import readout.knowledge.name.PersonalName;

/** Persons by the words of their names, under any spelling. */
final class NameIndex {
    /** Below this length one letter more or less makes another name. */
    private static final int LONG_ENOUGH = 6;

    private final Map<String, List<IndexedPerson>> bySpelling = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Map<Integer, List<String>> spellingsByLength = new HashMap<>();

    NameIndex(Collection<IndexedPerson> persons) {
        persons.forEach(this::add);
        bySpelling.keySet().stream()
                .filter(spelling -> spelling.length() >= LONG_ENOUGH)
                .sorted()
                .forEach(spelling -> spellingsByLength
                        .computeIfAbsent(spelling.length(), length -> new ArrayList<>())
                        .add(spelling));
    }

    private void add(IndexedPerson person) {
        for (PersonalName name : person.names()) {
            surnames.add(name.surnameWord().folded());
            for (NameWord word : name.words()) {
                List<IndexedPerson> bearers = bySpelling.computeIfAbsent(word.spelling(), key -> new ArrayList<>(1));
                if (bearers.isEmpty() || bearers.getLast() != person) {
                    bearers.add(person);
                }
            }
        }
    }

    boolean isSurname(String folded) {
        return surnames.contains(folded);
    }

    boolean hasWord(NameWord word) {
        return bySpelling.containsKey(word.spelling());
    }

    /** Persons with the rarest of these words in their name, or the first where a name may have variants. */
    List<IndexedPerson> withAnyWord(List<NameWord> words) {
        List<IndexedPerson> last = bySpelling.getOrDefault(words.getLast().spelling(), List.of());
        List<IndexedPerson> first = bySpelling.getOrDefault(words.getFirst().spelling(), List.of());
        return last.isEmpty() ? first : last;
    }

    /** Persons with a word of this spelling in their name. */
    Set<IndexedPerson> withWord(NameWord word) {
        return new LinkedHashSet<>(bySpelling.getOrDefault(word.spelling(), List.of()));
    }

    /** Persons with a word that is one letter away, or has a woman's ending where this has a man's. */
    Set<IndexedPerson> withNearWord(NameWord word) {
        String spelling = word.spelling();
        Set<IndexedPerson> found = new LinkedHashSet<>(bySpelling.getOrDefault(spelling + "a", List.of()));
        if (spelling.endsWith("i")) {
            found.addAll(bySpelling.getOrDefault(spelling.substring(0, spelling.length() - 1) + "aia", List.of()));
        }
        if (spelling.length() >= LONG_ENOUGH) {
            for (int length = spelling.length() - 1; length <= spelling.length() + 1; length++) {
                for (String other : spellingsByLength.getOrDefault(length, List.of())) {
                    if (Distance.isAtMostOne(spelling, other)) {
                        found.addAll(bySpelling.getOrDefault(other, List.of()));
                    }
                }
            }
        }
        return found;
    }
}

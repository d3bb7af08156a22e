package readout.reading.time.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of the codebook, each with the value that it stands for. A word written with a capital needs one. */
public final class WordClass implements SlotClass {
    private final Map<String, List<Word>> byFirst = new HashMap<>();

    /**
     * A class of words.
     *
     * @param wordsByValue what the slot holds, and the words that stand for it
     */
    public WordClass(Map<String, List<String>> wordsByValue) {
        wordsByValue.forEach((value, words) -> words.forEach(word -> add(word, value)));
        byFirst.replaceAll((key, words) -> words.stream()
                .sorted(Comparator.comparingInt((Word word) -> -word.atoms().size()))
                .toList());
    }

    @Override
    public List<Hit> at(List<Atom> atoms, int from) {
        if (from >= atoms.size()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>(1);
        for (Word word : byFirst.getOrDefault(atoms.get(from).key(), List.of())) {
            if (word.isAt(atoms, from)) {
                hits.add(new Hit(from + word.atoms().size(), word.value()));
            }
        }
        return hits;
    }

    @Override
    public Set<String> firstKeys() {
        return byFirst.keySet();
    }

    private void add(String text, String value) {
        List<Atom> atoms = Atoms.of(text);
        byFirst.computeIfAbsent(atoms.getFirst().key(), key -> new ArrayList<>(1))
                .add(new Word(atoms, value));
    }

    private record Word(List<Atom> atoms, String value) {
        boolean isAt(List<Atom> text, int from) {
            if (from + atoms.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < atoms.size(); i++) {
                Atom mine = atoms.get(i);
                Atom its = text.get(from + i);
                boolean isSplit = i > 0 && mine.isGlued() && !its.isGlued();
                if (!mine.key().equals(its.key()) || mine.isCapital() && !its.isCapital() || isSplit) {
                    return false;
                }
            }
            return true;
        }
    }
}

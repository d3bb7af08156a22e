package readout.knowledge.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readout.knowledge.index.Cursor;
import readout.knowledge.index.Index;
import readout.knowledge.index.KeyTable;
import readout.knowledge.index.Records;
import readout.knowledge.index.Section;
import readout.knowledge.name.Distance;
import readout.knowledge.name.NameWord;

/** Persons by the words of their names, under any spelling. */
final class NameIndex {
    /** Below this length one letter more or less makes another name. */
    private static final int LONG_ENOUGH = 6;

    private final Roll roll;
    private final KeyTable words;
    private final KeyTable surnames;
    private final Records longWords;

    NameIndex(Index index, Roll roll) {
        this.roll = roll;
        words = index.keys(Section.NAME_WORDS);
        surnames = index.keys(Section.SURNAMES);
        longWords = index.records(Section.LONG_WORDS);
    }

    boolean isSurname(String folded) {
        return surnames.contains(folded);
    }

    boolean hasWord(NameWord word) {
        return words.contains(word.spelling());
    }

    /** Persons with the last of these words in their name, or with the first where nobody has the last. */
    List<IndexedPerson> withOuterWord(List<NameWord> printed) {
        List<IndexedPerson> last = with(printed.getLast().spelling());
        return last.isEmpty() ? with(printed.getFirst().spelling()) : last;
    }

    /** Persons with a word of this spelling in their name. */
    List<IndexedPerson> withWord(NameWord word) {
        return with(word.spelling());
    }

    private List<IndexedPerson> with(String spelling) {
        int[] numbers = words.find(spelling).numbers();
        List<IndexedPerson> persons = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            persons.add(roll.indexed(number));
        }
        return persons;
    }

    /** Persons with a word that is one letter away, or has a woman's ending where this has a man's. */
    Set<IndexedPerson> withNearWord(NameWord word) {
        String spelling = word.spelling();
        Set<IndexedPerson> found = new LinkedHashSet<>(with(spelling + "a"));
        if (spelling.endsWith("i")) {
            found.addAll(with(spelling.substring(0, spelling.length() - 1) + "aia"));
        }
        for (int length = spelling.length() - 1; length <= spelling.length() + 1; length++) {
            for (String other : ofLength(length)) {
                if (spelling.length() >= LONG_ENOUGH && Distance.isAtMostOne(spelling, other)) {
                    found.addAll(with(other));
                }
            }
        }
        return found;
    }

    /** All long words of that many letters. */
    private List<String> ofLength(int length) {
        if (length < LONG_ENOUGH || length - LONG_ENOUGH >= longWords.size()) {
            return List.of();
        }
        Cursor from = longWords.at(length - LONG_ENOUGH);
        return from.texts();
    }
}

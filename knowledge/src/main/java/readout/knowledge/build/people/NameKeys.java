package readout.knowledge.build.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.knowledge.index.IndexWriter;
import readout.knowledge.index.Section;
import readout.knowledge.name.NameWord;
import readout.knowledge.name.PersonalName;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.office.Tenure;
import readout.knowledge.person.Person;
import readout.knowledge.person.PersonCodec;

/** Writes persons into the index, with the keys under which they are found. */
public final class NameKeys {
    /** As long as words must be for a slip to be overlooked. */
    private static final int LONG_ENOUGH = 6;

    private final SortedMap<String, List<Integer>> byWord = new TreeMap<>();
    private final SortedMap<String, Integer> surnames = new TreeMap<>();
    private final SortedMap<String, Integer> ids = new TreeMap<>();
    private final SortedMap<String, List<Integer>> byOffice = new TreeMap<>();

    private NameKeys() {}

    /** Writes all sections that tell of persons. */
    public static void write(List<Person> persons, IndexWriter index) {
        NameKeys keys = new NameKeys();
        for (int number = 0; number < persons.size(); number++) {
            keys.add(persons.get(number), number);
        }
        index.records(Section.PERSONS, persons, PersonCodec::write);
        keys.write(index);
    }

    private void add(Person person, int number) {
        ids.put(person.id(), number);
        addName(person.words(), number);
        person.names().forEach(name -> addName(PersonalName.of(name, person.country()), number));
        for (int i = 0; i < person.tenures().size(); i++) {
            Tenure tenure = person.tenures().get(i);
            List<Integer> holders =
                    byOffice.computeIfAbsent(office(tenure.country(), tenure.officeClass()), key -> new ArrayList<>());
            holders.add(number);
            holders.add(i);
        }
    }

    private void addName(PersonalName name, int number) {
        surnames.put(name.surnameWord().folded(), 1);
        for (NameWord word : name.words()) {
            List<Integer> bearers = byWord.computeIfAbsent(word.spelling(), key -> new ArrayList<>());
            if (bearers.isEmpty() || bearers.getLast() != number) {
                bearers.add(number);
            }
        }
    }

    private static String office(String country, OfficeClass officeClass) {
        return country + " " + officeClass.id();
    }

    private void write(IndexWriter index) {
        index.keys(Section.PERSON_IDS, ids, (to, number) -> to.number(1).number(number));
        index.keys(Section.SURNAMES, surnames, (to, one) -> to.number(one));
        index.keys(Section.NAME_WORDS, byWord, (to, numbers) -> {
            to.number(numbers.size());
            numbers.forEach(to::number);
        });
        index.keys(Section.OFFICES, byOffice, (to, numbers) -> {
            to.number(numbers.size());
            numbers.forEach(to::number);
        });
        index.records(Section.LONG_WORDS, longWords(), (to, words) -> to.texts(words));
    }

    private List<List<String>> longWords() {
        Map<Integer, SortedSet<String>> byLength = new TreeMap<>();
        byWord.keySet()
                .forEach(word -> byLength.computeIfAbsent(word.length(), length -> new TreeSet<>())
                        .add(word));
        int longest = byLength.keySet().stream().max(Integer::compare).orElse(0);
        List<List<String>> words = new ArrayList<>();
        for (int length = LONG_ENOUGH; length <= longest; length++) {
            words.add(List.copyOf(byLength.getOrDefault(length, new TreeSet<>())));
        }
        return words;
    }
}

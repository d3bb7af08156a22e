package readout.knowledge.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.knowledge.Scored;
import readout.knowledge.index.Index;
import readout.knowledge.name.Fold;
import readout.knowledge.name.NameWord;
import readout.knowledge.name.PersonalName;
import readout.knowledge.office.OfficeClass;

/** Holders of offices, by name under any spelling. */
public final class People {
    private final Roll roll;
    private final NameIndex index;
    private final GivenNames givenNames;

    private People(Index index, Roll roll) {
        this.roll = roll;
        this.index = new NameIndex(index, roll);
        this.givenNames = GivenNames.of(index);
    }

    /** The persons of the index. */
    public static People of(Index index, Roll roll) {
        return new People(index, roll);
    }

    /** All persons, those of the most trusted file first; made anew at each call. */
    public List<Person> all() {
        return roll.all();
    }

    /** The person of an id. */
    public Optional<Person> byId(String id) {
        return roll.byId(id);
    }

    /**
     * Who may be meant by a name, best first; empty if nobody fits well enough to be named.
     *
     * <p>A full name in another spelling is enough ("Sergej Lawrow", "Anthony Blinken"). A surname alone is a candidate
     * only if its bearer is prominent or country or office agree; a near name ("Selinsky") only if they do.
     *
     * @param name as printed, without title ("Volodymyr Selinsky", "Lawrow"), in any script
     * @param country alpha-3 or organisation code that the text connects with the person ("Ukraine's president")
     * @param officeClass the office that the text gives the person; held at {@code on} or before
     * @param on the day of which the text speaks, or the article's
     * @param sex what a title or pronoun tells
     */
    public List<Scored<Person>> candidates(
            String name,
            Optional<String> country,
            Optional<OfficeClass> officeClass,
            Optional<LocalDate> on,
            Optional<Sex> sex) {
        List<NameWord> printed = PersonalName.words(name);
        Evidence evidence = new Evidence(country, officeClass, on, sex);
        List<Scored<Person>> found = score(withSameNames(printed), printed, evidence);
        return found.isEmpty() ? score(withNearNames(printed), printed, evidence) : found;
    }

    private List<Scored<Person>> score(Set<IndexedPerson> persons, List<NameWord> printed, Evidence evidence) {
        List<Scored<Person>> found = new ArrayList<>();
        for (IndexedPerson person : persons) {
            if (!evidence.excludes(person.person())) {
                NameMatch.best(printed, person, givenNames)
                        .flatMap(match -> PersonScore.of(person.person(), match, evidence))
                        .ifPresent(found::add);
            }
        }
        found.sort(Scored.bestFirst());
        return PersonScore.withoutTies(found);
    }

    /**
     * Whose whole name these words are, in any spelling: at least a given name and a surname, nothing left over.
     *
     * @param words in order
     * @return with score 1 where every word is printed as known
     */
    public List<Scored<Person>> named(List<NameWord> words) {
        List<NameWord> printed = PersonalName.bare(words);
        if (printed.size() < 2 || !index.hasWord(printed.getLast()) && !index.hasWord(printed.getFirst())) {
            return List.of();
        }
        List<Scored<Person>> found = new ArrayList<>();
        for (IndexedPerson person : index.withOuterWord(printed)) {
            NameMatch.best(printed, person, givenNames)
                    .filter(match -> match.isWholeName())
                    .ifPresent(match -> found.add(new Scored<>(person.person(), match.score(), List.of())));
        }
        found.sort(Scored.bestFirst());
        return found;
    }

    /** Whether somebody's surname, or a given name, is this one word. */
    public boolean isName(String word) {
        return givenNames.sexOf(word).isPresent() || index.isSurname(Fold.key(word));
    }

    private Set<IndexedPerson> withSameNames(List<NameWord> printed) {
        Set<IndexedPerson> persons = new LinkedHashSet<>();
        for (NameWord word : printed) {
            if (!word.isInitial()) {
                persons.addAll(index.withWord(word));
            }
        }
        return persons;
    }

    private Set<IndexedPerson> withNearNames(List<NameWord> printed) {
        Set<IndexedPerson> persons = new LinkedHashSet<>();
        for (NameWord word : printed) {
            if (!word.isInitial()) {
                persons.addAll(index.withNearWord(word));
            }
        }
        return persons;
    }

    /** The sex that a given name tells; empty for names of both and for unknown ones. */
    public Optional<Sex> sexOf(String givenName) {
        return givenNames.sexOf(givenName);
    }
}

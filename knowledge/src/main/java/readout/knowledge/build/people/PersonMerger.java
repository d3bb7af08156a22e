package readout.knowledge.build.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.knowledge.data.DataFolder;
import readout.knowledge.name.Fold;
import readout.knowledge.name.PersonalName;
import readout.knowledge.person.GivenNames;
import readout.knowledge.person.Person;
import readout.knowledge.state.State;
import readout.knowledge.state.States;

/**
 * Tells from the rows of all files which persons there are.
 *
 * <p>Rows are one person's if their Wikidata ids are equal, or if the names are, diacritics aside, in one state, its
 * predecessor, or a state and an organisation, within one life. Different ids are never joined.
 */
public final class PersonMerger {
    private static final int SAME_YEARS = 5;

    private final States states;
    private final List<PersonDraft> drafts = new ArrayList<>();
    private final Map<String, PersonDraft> byQid = new HashMap<>();
    private final Map<String, List<PersonDraft>> byName = new HashMap<>();
    private final Map<String, List<PersonDraft>> bySpelling = new HashMap<>();
    private final Map<String, List<PersonDraft>> bySurname = new HashMap<>();
    private final GivenNames givenNames;
    private final CommonNames commonNames;

    private PersonMerger(States states, GivenNames givenNames, CommonNames commonNames) {
        this.states = states;
        this.givenNames = givenNames;
        this.commonNames = commonNames;
    }

    /** All persons of the office-holder files, those of the most trusted file first. */
    public static List<Person> read(DataFolder data, States states, GivenNames givenNames) throws IOException {
        return new PersonMerger(states, givenNames, CommonNames.read(data)).merge(HolderFiles.read(data));
    }

    private List<Person> merge(List<HolderRow> rows) {
        rows.forEach(this::add);
        Set<String> ids = new HashSet<>();
        return drafts.stream()
                .map(draft -> draft.person(givenNames, commonNames, ids))
                .toList();
    }

    private void add(HolderRow row) {
        PersonDraft draft = find(row).orElseGet(this::newDraft);
        draft.add(row);
        row.qid().ifPresent(qid -> byQid.putIfAbsent(qid, draft));
        draft.keys().forEach(key -> put(byName, key, draft));
        put(byName, Fold.key(label(row)), draft);
        put(bySpelling, String.join(" ", spelling(row)), draft);
        put(bySurname, surname(row), draft);
        draft.addSpelling(spelling(row));
    }

    private static void put(Map<String, List<PersonDraft>> index, String key, PersonDraft draft) {
        List<PersonDraft> bearers = index.computeIfAbsent(key, name -> new ArrayList<>(1));
        if (!bearers.contains(draft)) {
            bearers.add(draft);
        }
    }

    private PersonDraft newDraft() {
        PersonDraft draft = new PersonDraft();
        drafts.add(draft);
        return draft;
    }

    private Optional<PersonDraft> find(HolderRow row) {
        return row.qid()
                .map(byQid::get)
                .or(() -> sameName(row))
                .or(() -> sameSpelling(row))
                .or(() -> longerOrShorter(row));
    }

    private Optional<PersonDraft> sameName(HolderRow row) {
        return Stream.concat(Stream.of(label(row)), row.names().stream())
                .flatMap(name -> byName.getOrDefault(Fold.key(name), List.of()).stream())
                .distinct()
                .filter(draft -> !draft.hasOtherQid(row) && isOfOneState(draft, row) && draft.isOfOneLife(row))
                .min(Comparator.comparingInt(draft -> draft.yearsApart(row)));
    }

    /** The same name as another language spells it, in the same state and the same years. */
    private Optional<PersonDraft> sameSpelling(HolderRow row) {
        return bySpelling.getOrDefault(String.join(" ", spelling(row)), List.of()).stream()
                .filter(draft -> isOfSameYears(draft, row))
                .min(Comparator.comparingInt(draft -> draft.yearsApart(row)));
    }

    /** The only one of that surname in the same state and years whose name has all words of this, or the other way. */
    private Optional<PersonDraft> longerOrShorter(HolderRow row) {
        List<String> words = spelling(row);
        List<PersonDraft> found = bySurname.getOrDefault(surname(row), List.of()).stream()
                .filter(draft -> isOfSameYears(draft, row) && draft.isLongerOrShorter(words))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isOfSameYears(PersonDraft draft, HolderRow row) {
        return !draft.hasOtherQid(row)
                && draft.countries().contains(row.country())
                && draft.yearsApart(row) <= SAME_YEARS;
    }

    private String surname(HolderRow row) {
        return row.country() + " " + name(row).surnameWord().spelling();
    }

    private PersonalName name(HolderRow row) {
        return PersonalName.of(label(row), row.country());
    }

    /** The words of the name by spelling, variants of given names alike. */
    private List<String> spelling(HolderRow row) {
        PersonalName name = name(row);
        return IntStream.range(0, name.words().size())
                .mapToObj(i -> name.isGiven(i)
                        ? givenNames.family(name.words().get(i).spelling())
                        : name.words().get(i).spelling())
                .toList();
    }

    private String label(HolderRow row) {
        return commonNames.of(Label.display(row.person()), List.of(row.country()));
    }

    private boolean isOfOneState(PersonDraft draft, HolderRow row) {
        return draft.countries().contains(row.country())
                || isOrganisation(row.country())
                || draft.countries().stream().allMatch(this::isOrganisation)
                || draft.countries().stream().anyMatch(country -> isSuccessor(country, row.country()));
    }

    private boolean isOrganisation(String code) {
        return states.byCode(code).isEmpty();
    }

    private boolean isSuccessor(String one, String other) {
        List<String> ofOne = states.byCode(one).map(State::successors).orElse(List.of());
        List<String> ofOther = states.byCode(other).map(State::successors).orElse(List.of());
        return ofOne.contains(other) || ofOther.contains(one);
    }
}

package readout.knowledge.build.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.knowledge.name.Fold;
import readout.knowledge.office.Tenure;
import readout.knowledge.person.GivenNames;
import readout.knowledge.person.Person;
import readout.knowledge.person.Sex;

/** A person while the rows of the files are being gathered. */
final class PersonDraft {
    /** Nobody is in office this long after leaving one. */
    private static final int LIFE_YEARS = 45;

    private final List<HolderRow> rows = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<List<String>> spellings = new LinkedHashSet<>();
    private Optional<String> qid = Optional.empty();

    void add(HolderRow row) {
        rows.add(row);
        countries.add(row.country());
        qid = qid.or(row::qid);
        String display = Label.display(row.person());
        names.putIfAbsent(Fold.key(display), display);
        if (!display.equals(row.person())) {
            names.putIfAbsent(Fold.key(row.person()), row.person());
        }
        row.names().forEach(name -> names.putIfAbsent(Fold.key(name), name));
    }

    Set<String> countries() {
        return countries;
    }

    Set<String> keys() {
        return names.keySet();
    }

    boolean hasOtherQid(HolderRow row) {
        return qid.isPresent() && row.qid().isPresent() && !qid.equals(row.qid());
    }

    void addSpelling(List<String> words) {
        spellings.add(words);
    }

    /** Whether one of the names so far has all these words, or these have all of its. */
    boolean isLongerOrShorter(List<String> words) {
        return words.size() > 1
                && spellings.stream()
                        .anyMatch(name -> name.size() > 1
                                && (Set.copyOf(name).containsAll(words)
                                        || Set.copyOf(words).containsAll(name)));
    }

    /** Whether one life can hold the rows so far and this one. */
    boolean isOfOneLife(HolderRow row) {
        return rows.stream().allMatch(other -> yearsApart(other, row) < LIFE_YEARS);
    }

    /** The fewest years between any row so far and this one. */
    int yearsApart(HolderRow row) {
        return rows.stream().mapToInt(other -> yearsApart(other, row)).min().orElse(0);
    }

    private static int yearsApart(HolderRow a, HolderRow b) {
        int start = Math.max(firstYear(a), firstYear(b));
        int end = Math.min(lastYear(a), lastYear(b));
        return Math.max(0, start - end);
    }

    private static int firstYear(HolderRow row) {
        return row.start()
                .or(row::end)
                .or(row::openAsOf)
                .map(LocalDate::getYear)
                .orElse(2000);
    }

    private static int lastYear(HolderRow row) {
        return row.end()
                .or(row::openAsOf)
                .or(row::start)
                .map(LocalDate::getYear)
                .orElse(2000);
    }

    /** The person; {@code ids} are those of others, to which this one's is added. */
    Person person(GivenNames givenNames, CommonNames commonNames, Set<String> ids) {
        String label = rows.stream()
                .min(Comparator.comparingInt(row -> row.source().naming()))
                .map(row -> Label.display(row.person()))
                .orElseThrow();
        String name = Label.withoutMarks(commonNames.of(label, countries), countries);
        commonNames.others(name, countries).forEach(other -> names.putIfAbsent(Fold.key(other), other));
        String id = qid.orElseGet(() -> newId(name, ids));
        List<Tenure> tenures = rows.stream().map(row -> row.tenure(id, name)).toList();
        List<String> others =
                names.values().stream().filter(other -> !other.equals(name)).toList();
        return new Person(id, name, others, sex(givenNames), TenureJoiner.join(tenures));
    }

    private String newId(String name, Set<String> ids) {
        String id = countries.iterator().next() + ":" + Fold.key(name).replace(' ', '-');
        return ids.add(id) ? id : id + "-" + firstYear(rows.getFirst());
    }

    private Optional<Sex> sex(GivenNames givenNames) {
        return rows.stream()
                .flatMap(row -> row.sex().stream())
                .findFirst()
                .map(letter -> letter.equals("F") ? Sex.FEMALE : Sex.MALE)
                .or(() -> rows.stream()
                        .flatMap(row -> Label.sexOfOffice(row.office()).stream())
                        .findFirst())
                .or(() -> names.values().stream()
                        .flatMap(name -> Label.given(name, countries).flatMap(givenNames::sexOf).stream())
                        .findFirst());
    }
}

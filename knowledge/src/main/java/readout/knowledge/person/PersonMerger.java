package readout.knowledge.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.knowledge.name.Fold;
import readout.knowledge.office.HolderRow;
import readout.knowledge.state.State;
import readout.knowledge.state.States;

/**
 * Tells from the rows of all files which persons there are.
 *
 * <p>Rows are one person's if their Wikidata ids are equal, or if the names are, diacritics aside, in one state, its
 * predecessor, or a state and an organisation, within one life. Different ids are never joined.
 */
final class PersonMerger {
    private final States states;
    private final List<PersonDraft> drafts = new ArrayList<>();
    private final Map<String, PersonDraft> byQid = new HashMap<>();
    private final Map<String, List<PersonDraft>> byName = new HashMap<>();

    PersonMerger(States states) {
        this.states = states;
    }

    /** All persons of the rows, which come in order of precedence. */
    List<Person> merge(List<HolderRow> rows, GivenNames givenNames) {
        rows.forEach(this::add);
        return drafts.stream().map(draft -> draft.person(givenNames)).toList();
    }

    private void add(HolderRow row) {
        PersonDraft draft = find(row).orElseGet(this::newDraft);
        draft.add(row);
        row.qid().ifPresent(qid -> byQid.putIfAbsent(qid, draft));
        draft.keys().forEach(key -> {
            List<PersonDraft> bearers = byName.computeIfAbsent(key, name -> new ArrayList<>(1));
            if (!bearers.contains(draft)) {
                bearers.add(draft);
            }
        });
    }

    private PersonDraft newDraft() {
        PersonDraft draft = new PersonDraft();
        drafts.add(draft);
        return draft;
    }

    private Optional<PersonDraft> find(HolderRow row) {
        Optional<PersonDraft> known = row.qid().map(byQid::get);
        return known.or(() -> Stream.concat(Stream.of(Label.display(row.person())), row.names().stream())
                .flatMap(name -> byName.getOrDefault(Fold.key(name), List.of()).stream())
                .distinct()
                .filter(draft -> !draft.hasOtherQid(row) && isOfOneState(draft, row) && draft.isOfOneLife(row))
                .min(Comparator.comparingInt(draft -> draft.yearsApart(row))));
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

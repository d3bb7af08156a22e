package readout.knowledge.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.knowledge.name.PersonalName;
import readout.knowledge.office.Tenure;

/**
 * Somebody who held an office.
 *
 * @param id unique; the Wikidata QID where known, else the country's code and the folded name
 * @param name the commonest English form ("Joe Biden")
 * @param names other spellings of the whole name
 * @param sex if the source, the first name or the office tells
 * @param tenures what was held, in order of the first day
 */
public record Person(String id, String name, List<String> names, Optional<Sex> sex, List<Tenure> tenures) {
    public Person {
        names = List.copyOf(names);
        tenures = List.copyOf(tenures);
    }

    /** The Wikidata id, if it is known. */
    public Optional<String> qid() {
        return id.length() > 1 && id.charAt(0) == 'Q' && Character.isDigit(id.charAt(1))
                ? Optional.of(id)
                : Optional.empty();
    }

    /** What was held on that day, the highest office first; {@link Tenure#heldOn} says how sure that is. */
    public List<Tenure> officesOn(LocalDate day) {
        return tenures.stream()
                .filter(tenure -> tenure.heldOn(day) != Tenure.Held.NO)
                .sorted(Comparator.comparing(Tenure::officeClass))
                .toList();
    }

    /** Codes of the states and organisations served, in order of the first day, each once. */
    public List<String> countries() {
        return tenures.stream().map(Tenure::country).distinct().toList();
    }

    /** The name in words, in the order of the state served first. */
    public PersonalName words() {
        return PersonalName.of(name, country());
    }

    /** The code of the state or organisation served first. */
    public String country() {
        return tenures.getFirst().country();
    }
}

package readout.reading.actor.noun;

import java.util.List;
import java.util.Optional;
import readout.knowledge.Knowledge;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.office.Tenure;
import readout.knowledge.person.Person;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Days;
import readout.reading.actor.words.ActorNoun;

/** Who held an office on the days of publication. */
public final class Holders {
    private final Knowledge knowledge;
    private final Optional<Days> days;

    public Holders(Context context) {
        this.knowledge = context.knowledge();
        this.days = context.parties().days();
    }

    /** The one holder of the noun's office; empty if nobody or several held it, or if it is not known who. */
    Optional<Person> of(String code, ActorNoun noun) {
        return noun.kind() == ActorNoun.Kind.OFFICE ? noun.officeClass().flatMap(id -> of(code, id)) : Optional.empty();
    }

    /** The one holder of an office of a class; empty if nobody or several held it. */
    public Optional<Person> of(String code, String officeClass) {
        Optional<OfficeClass> office = OfficeClass.parse(officeClass);
        if (days.isEmpty() || office.isEmpty()) {
            return Optional.empty();
        }
        return one(code, office.get()).or(() -> office.get() == OfficeClass.LEADER ? leader(code) : Optional.empty());
    }

    /** A state's leader, where the first office that anybody holds tells: supreme leader before head of state. */
    private Optional<Person> leader(String code) {
        return one(code, OfficeClass.SUPREME_LEADER).or(() -> {
            Optional<Person> state = one(code, OfficeClass.HEAD_OF_STATE);
            Optional<Person> government = one(code, OfficeClass.HEAD_OF_GOVERNMENT);
            return government.isEmpty() || government.map(Person::id).equals(state.map(Person::id))
                    ? state
                    : Optional.empty();
        });
    }

    private Optional<Person> one(String code, OfficeClass office) {
        Days on = days.orElseThrow();
        List<String> ids = knowledge.offices().holders(code, office, on.first(), on.last()).stream()
                .filter(tenure ->
                        tenure.heldOn(on.last()) != Tenure.Held.NO || on.first().isBefore(on.last()))
                .map(Tenure::personId)
                .distinct()
                .toList();
        return ids.size() == 1 ? knowledge.people().byId(ids.getFirst()) : Optional.empty();
    }
}

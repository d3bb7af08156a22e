package readout.knowledge.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.knowledge.index.Index;
import readout.knowledge.index.KeyTable;
import readout.knowledge.index.Section;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.office.Precedence;
import readout.knowledge.office.Tenure;
import readout.knowledge.state.States;

/** Who held which office when. Rows of one person and office whose ends touch have been joined. */
public final class Offices {
    private static final Comparator<Tenure> BY_START = Comparator.comparing(
                    (Tenure tenure) -> tenure.start().orElse(LocalDate.MIN))
            .thenComparing(Tenure::source);

    private final KeyTable offices;
    private final Roll roll;
    private final States states;

    private Offices(Index index, Roll roll, States states) {
        offices = index.keys(Section.OFFICES);
        this.roll = roll;
        this.states = states;
    }

    /** The offices of the index. */
    public static Offices of(Index index, Roll roll, States states) {
        return new Offices(index, roll, states);
    }

    /** All holders of a class of office of a state or organisation, in order of their first day. */
    public List<Tenure> holders(String country, OfficeClass officeClass) {
        int[] numbers = offices.find(country + " " + officeClass.id()).numbers();
        List<Tenure> holders = new ArrayList<>(numbers.length / 2);
        for (int i = 0; i < numbers.length; i += 2) {
            holders.add(roll.person(numbers[i]).tenures().get(numbers[i + 1]));
        }
        holders.sort(BY_START);
        return List.copyOf(holders);
    }

    /**
     * Who held it on some day from {@code first} to {@code last}, both inclusive, in order of their first day.
     *
     * <p>Where files differ, the one with precedence is given alone for the days that it covers. Who is only last known to
     * hold it is given for a year after that day, if nobody came after. {@link OfficeClass#LEADER} gives whoever leads: the
     * head of state or of government, as the state has it. Where no file tells heads of state and of government apart,
     * either class gives the leaders.
     */
    public List<Tenure> holders(String country, OfficeClass officeClass, LocalDate first, LocalDate last) {
        List<Tenure> found = known(country, officeClass, first, last);
        if (!found.isEmpty() || !officeClass.isHead()) {
            return found;
        }
        return officeClass == OfficeClass.LEADER
                ? leaders(country, first, last)
                : isTold(country, first, last) ? found : known(country, OfficeClass.LEADER, first, last);
    }

    private List<Tenure> known(String country, OfficeClass officeClass, LocalDate first, LocalDate last) {
        return Precedence.choose(holders(country, officeClass), first, last);
    }

    private List<Tenure> leaders(String country, LocalDate first, LocalDate last) {
        List<Tenure> supreme = known(country, OfficeClass.SUPREME_LEADER, first, last);
        if (!supreme.isEmpty()) {
            return supreme;
        }
        return states.byCode(country)
                .flatMap(state -> OfficeClass.parse(state.leader()))
                .map(leader -> known(country, leader, first, last))
                .orElse(List.of());
    }

    /** Whether some file tells who was head of state or of government then. */
    private boolean isTold(String country, LocalDate first, LocalDate last) {
        return !known(country, OfficeClass.HEAD_OF_STATE, first, last).isEmpty()
                || !known(country, OfficeClass.HEAD_OF_GOVERNMENT, first, last).isEmpty();
    }

    /** Everything that a person held, in order of the first day. */
    public List<Tenure> of(String personId) {
        return roll.byId(personId).map(Person::tenures).orElse(List.of());
    }

    /** What a person held on that day, the highest office first; {@link Tenure#heldOn} says how sure that is. */
    public List<Tenure> offices(String personId, LocalDate day) {
        return roll.byId(personId).map(person -> person.officesOn(day)).orElse(List.of());
    }
}

package readout.knowledge.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.knowledge.index.Index;
import readout.knowledge.index.KeyTable;
import readout.knowledge.index.Section;
import readout.knowledge.person.Person;
import readout.knowledge.person.Roll;

/** Who held which office when. Rows of one person and office whose ends touch have been joined. */
public final class Offices {
    private static final Comparator<Tenure> BY_START = Comparator.comparing(
                    (Tenure tenure) -> tenure.start().orElse(LocalDate.MIN))
            .thenComparing(Tenure::source);

    private final KeyTable offices;
    private final Roll roll;

    private Offices(Index index, Roll roll) {
        offices = index.keys(Section.OFFICES);
        this.roll = roll;
    }

    /** The offices of the index. */
    public static Offices of(Index index, Roll roll) {
        return new Offices(index, roll);
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
     * <p>Where files differ, the one with precedence is given alone for the days that it covers. Of several who are only
     * last known to hold it, the one who came last. Heads of state and government are looked for among
     * {@link OfficeClass#LEADER}s if nobody is known.
     */
    public List<Tenure> holders(String country, OfficeClass officeClass, LocalDate first, LocalDate last) {
        List<Tenure> found = Precedence.choose(holders(country, officeClass), first, last);
        boolean isHead = officeClass == OfficeClass.HEAD_OF_STATE || officeClass == OfficeClass.HEAD_OF_GOVERNMENT;
        return found.isEmpty() && isHead ? Precedence.choose(holders(country, OfficeClass.LEADER), first, last) : found;
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

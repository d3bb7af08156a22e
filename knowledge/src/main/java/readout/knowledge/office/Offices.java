package readout.knowledge.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who held which office when. Rows of one person and office whose ends touch have been joined. */
public final class Offices {
    private static final Comparator<Tenure> BY_START =
            Comparator.comparing((Tenure tenure) -> tenure.start().orElse(LocalDate.MIN)).thenComparing(Tenure::source);

    private final List<Tenure> all;
    private final Map<String, List<Tenure>> byPerson;
    private final Map<Office, List<Tenure>> byOffice;

    private Offices(Collection<Tenure> tenures) {
        all = tenures.stream().sorted(BY_START).toList();
        byPerson = all.stream().collect(Collectors.groupingBy(Tenure::personId));
        byOffice = all.stream()
                .collect(Collectors.groupingBy(tenure -> new Office(tenure.country(), tenure.officeClass())));
    }

    /** The look-up over these tenures, which are joined already. */
    public static Offices of(Collection<Tenure> tenures) {
        return new Offices(tenures);
    }

    /** All tenures, in order of their first day. */
    public List<Tenure> all() {
        return all;
    }

    /** All holders of a class of office of a state or organisation, in order of their first day. */
    public List<Tenure> holders(String country, OfficeClass officeClass) {
        return byOffice.getOrDefault(new Office(country, officeClass), List.of());
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
        return found.isEmpty() && isHead
                ? Precedence.choose(holders(country, OfficeClass.LEADER), first, last)
                : found;
    }

    /** Everything that a person held, in order of the first day. */
    public List<Tenure> of(String personId) {
        return byPerson.getOrDefault(personId, List.of());
    }

    /** What a person held on that day, the highest office first; {@link Tenure#heldOn} says how sure that is. */
    public List<Tenure> offices(String personId, LocalDate day) {
        List<Tenure> held = new ArrayList<>(of(personId));
        held.removeIf(tenure -> tenure.heldOn(day) == Tenure.Held.NO);
        held.sort(Comparator.comparing(Tenure::officeClass));
        return List.copyOf(held);
    }

    private record Office(String country, OfficeClass officeClass) {}
}

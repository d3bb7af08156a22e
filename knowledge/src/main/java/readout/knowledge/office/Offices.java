package readout.knowledge.office;

import java.time.LocalDate;
import java.util.List;

/** Who held which office when. Rows of one person and office whose ends touch have been joined. */
public final class Offices {
    /** A knowledge base without offices. */
    public static Offices empty() {
        return new Offices();
    }

    public List<Tenure> all() {
        return List.of();
    }

    /** All holders of a class of office of a state or organisation, in order of their first day. */
    public List<Tenure> holders(String country, OfficeClass officeClass) {
        return List.of();
    }

    /**
     * Who held it on some day from {@code first} to {@code last}, both inclusive, in order of their first day.
     *
     * <p>Where sources differ, the one with precedence is given alone for the days that it covers.
     */
    public List<Tenure> holders(String country, OfficeClass officeClass, LocalDate first, LocalDate last) {
        return List.of();
    }

    /** Everything that a person held, in order of the first day. */
    public List<Tenure> of(String personId) {
        return List.of();
    }

    /** What a person held on that day, the highest office first; {@link Tenure#heldOn} says how sure that is. */
    public List<Tenure> offices(String personId, LocalDate day) {
        return List.of();
    }
}

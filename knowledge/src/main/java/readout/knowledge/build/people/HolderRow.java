package readout.knowledge.build.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.office.Tenure;

/**
 * A row of an office-holder file, before rows are joined and persons told apart.
 *
 * @param names other spellings of the person's name
 * @param qid the Wikidata id, if the file gives it
 * @param sex {@code F} or {@code M}, if the file gives it
 */
public record HolderRow(
        String country,
        OfficeClass officeClass,
        String office,
        String person,
        List<String> names,
        Optional<String> qid,
        Optional<String> sex,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<LocalDate> openAsOf,
        Tenure.Source source) {
    public HolderRow {
        names = List.copyOf(names);
    }

    /** The tenure that the row tells of, once its person has an id and a name. */
    public Tenure tenure(String personId, String name) {
        return new Tenure(personId, name, country, officeClass, office, start, end, openAsOf, source);
    }
}

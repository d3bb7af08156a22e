package readout.knowledge.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.knowledge.name.PersonalName;

/**
 * A person with what a look-up by name needs.
 *
 * @param names the name and its other spellings, in words
 * @param isTransliterated whether the name comes from another alphabet, so that it has several spellings in English
 */
record IndexedPerson(Person person, List<PersonalName> names, boolean isTransliterated) {
    /** States whose names newspapers print as they are: they are written in Latin letters. */
    private static final Set<String> LATIN = Set.of(
            "USA", "GBR", "CAN", "AUS", "NZL", "IRL", "DEU", "DDR", "AUT", "CHE", "FRA", "BEL", "NLD", "LUX", "ITA",
            "ESP", "PRT", "BRA", "ARG", "CHL", "COL", "MEX", "PER", "VEN", "BOL", "ECU", "URY", "PRY", "CUB", "DOM",
            "CRI", "PAN", "GTM", "HND", "SLV", "NIC", "SWE", "NOR", "DNK", "FIN", "ISL", "EST", "LVA", "LTU", "POL",
            "CZE", "SVK", "CSK", "HUN", "SVN", "HRV", "ROU", "ALB", "MLT", "TUR", "ZAF", "NGA", "GHA", "KEN", "PHL",
            "IDN", "JAM", "EU", "NATO");

    static IndexedPerson of(Person person) {
        List<PersonalName> names = new ArrayList<>(1 + person.names().size());
        names.add(person.words());
        person.names().forEach(name -> names.add(PersonalName.of(name, person.country())));
        return new IndexedPerson(person, List.copyOf(names), !LATIN.contains(person.country()));
    }

    boolean isFemale() {
        return person.sex().filter(Sex.FEMALE::equals).isPresent();
    }
}

package readout.knowledge.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.knowledge.Scored;
import readout.knowledge.office.OfficeClass;

/** Holders of offices, by name under any spelling. */
public final class People {
    /** A knowledge base without people. */
    public static People empty() {
        return new People();
    }

    /** The person of an id. */
    public Optional<Person> byId(String id) {
        return Optional.empty();
    }

    /**
     * Who may be meant by a name, best first; empty if nobody fits well enough to be named.
     *
     * <p>A full name in another spelling is enough ("Sergej Lawrow", "Anthony Blinken"). A surname alone is a candidate
     * only if its bearer is prominent or country or office agree; a near name ("Selinsky") only if they do.
     *
     * @param name as printed, without title ("Volodymyr Selinsky", "Lawrow"), in any script
     * @param country alpha-3 or organisation code that the text connects with the person ("Ukraine's president")
     * @param officeClass the office that the text gives the person; held at {@code on} or before
     * @param on the day of which the text speaks, or the article's
     * @param sex what a title or pronoun tells
     */
    public List<Scored<Person>> candidates(
            String name,
            Optional<String> country,
            Optional<OfficeClass> officeClass,
            Optional<LocalDate> on,
            Optional<Sex> sex) {
        return List.of();
    }

    /** The sex that a given name tells; empty for names of both and for unknown ones. */
    public Optional<Sex> sexOf(String givenName) {
        return Optional.empty();
    }
}

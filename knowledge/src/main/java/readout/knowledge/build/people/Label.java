package readout.knowledge.build.people;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.knowledge.name.NameWord;
import readout.knowledge.name.PersonalName;
import readout.knowledge.person.Sex;

/** What the labels of persons and offices in the files show. */
final class Label {
    private static final Pattern NICKNAME = Pattern.compile("\\s*[\"“(][^\"”)]*[\"”)]");
    private static final Pattern FEMALE = Pattern.compile("(?i).*woman\\b.*|(queen|empress|crown princess)\\b(?!').*");
    private static final Pattern MALE =
            Pattern.compile("(?i).*spokesman\\b.*|(king|emperor|sultan|emir|pope|crown prince)\\b(?!').*");
    private static final Pattern INITIALS = Pattern.compile("\\.(?=\\p{L})");

    private static final Set<String> WITHOUT_MARKS = Set.of("JPN", "VNM", "VDR");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

    private Label() {}

    /** A name as people use it: "Derry Irvine" of "Derry Irvine, Baron Irvine of Lairg". */
    static String display(String label) {
        int comma = label.indexOf(',');
        String name = comma > 0 ? label.substring(0, comma) : label;
        String plain = name.indexOf('"') < 0 && name.indexOf('(') < 0
                ? name
                : NICKNAME.matcher(name).replaceAll("").strip();
        return plain.indexOf('.') < 0 ? plain : INITIALS.matcher(plain).replaceAll(". ");
    }

    /** A name as newspapers print it, who leave out the marks of Japanese and Vietnamese. */
    static String withoutMarks(String name, Set<String> countries) {
        return countries.stream().anyMatch(WITHOUT_MARKS::contains)
                ? MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('đ', 'd')
                        .replace('Đ', 'D')
                : name;
    }

    /** The sex that the name of an office tells ("Chairwoman", "King"); "chairman" may be anybody's. */
    static Optional<Sex> sexOfOffice(String office) {
        if (FEMALE.matcher(office).matches()) {
            return Optional.of(Sex.FEMALE);
        }
        return MALE.matcher(office).matches() ? Optional.of(Sex.MALE) : Optional.empty();
    }

    /** The first given name, in the order of the states served. */
    static Optional<String> given(String name, Set<String> countries) {
        PersonalName words = PersonalName.of(name, countries.iterator().next());
        if (words.words().size() < 2) {
            return Optional.empty();
        }
        NameWord given = words.words().get(words.surname() == 0 ? 1 : 0);
        return Optional.of(given.folded());
    }
}

package readout.evaluation.readouts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.event.Party;

/**
 * A party as scoring compares it: a code and a name.
 *
 * @param code state or organisation code, upper case; empty if there is none
 * @param name lower case, words parted by one space; empty if there is none
 */
record GoldParty(String code, String name) {
    private static final Pattern CODED = Pattern.compile("([A-Z][A-Z0-9-]{1,11})(?:\\s+(.*))?", Pattern.DOTALL);

    /** Gold's {@code "USA Joe Biden"}; text that does not begin with a code is a name. */
    static GoldParty parse(String text) {
        Matcher matcher = CODED.matcher(text);
        return matcher.matches()
                ? new GoldParty(matcher.group(1), fold(matcher.group(2) == null ? "" : matcher.group(2)))
                : new GoldParty("", fold(text));
    }

    static GoldParty of(Party party) {
        return new GoldParty(
                party.code().orElse("").toUpperCase(Locale.ROOT),
                fold(party.name().orElse("")));
    }

    private static String fold(String name) {
        return Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(name)
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Whether the system's party is this one: equal codes, else a shared last name. */
    boolean isSame(GoldParty system) {
        if (!code.isEmpty() && !system.code.isEmpty()) {
            return code.equals(system.code);
        }
        if (!code.isEmpty()) {
            return code.toLowerCase(Locale.ROOT).equals(system.name) || hasLastOf(name, system.name);
        }
        return hasLastOf(name, system.name) || hasLastOf(system.name, name);
    }

    /** Whether the last word of one name is among the other's. */
    private static boolean hasLastOf(String name, String other) {
        if (name.isEmpty() || other.isEmpty()) {
            return false;
        }
        List<String> words = Arrays.asList(name.split(" "));
        return Arrays.asList(other.split(" ")).contains(words.getLast());
    }

    static boolean share(List<GoldParty> gold, List<GoldParty> system) {
        return gold.stream().anyMatch(each -> system.stream().anyMatch(each::isSame));
    }
}

package readout.knowledge.gazetteer;

import java.util.List;
import readout.knowledge.index.Buffer;
import readout.knowledge.index.Cursor;

/**
 * A name as it is printed, for what its capitals tell: "US" is a state, "us" is none.
 *
 * @param kind what bears it
 * @param number the bearer's number among its kind
 * @param name the printed form
 */
public record Printed(NameKind kind, int number, String name) {
    private static final List<NameKind> KINDS = List.of(NameKind.values());

    /** Stores it. */
    public void write(Buffer to) {
        to.choice(kind).number(number).text(name);
    }

    static Printed read(Cursor from) {
        return new Printed(from.choice(KINDS), from.number(), from.text());
    }

    /** Whether the words of a text have the capitals, and the full stop of an abbreviation, that the name needs. */
    boolean fits(List<ScanWord> words, boolean isShouted) {
        if (isAcronym()) {
            return words.stream().allMatch(word -> word.isAllCapitals() || !word.hasLetters());
        }
        if (name.endsWith(".") && !words.getLast().text().endsWith(".")) {
            return false;
        }
        String[] parts = name.split("[ \\-\u2010-\u2014]+");
        if (isShouted || parts.length != words.size()) {
            return startsAlike(name, words.getFirst());
        }
        for (int i = 0; i < parts.length; i++) {
            if (!startsAlike(parts[i], words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAcronym() {
        return name.chars().filter(Character::isUpperCase).count() > 1
                && name.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean startsAlike(String part, ScanWord word) {
        return part.isEmpty() || !Character.isUpperCase(part.charAt(0)) || word.isCapitalised();
    }
}

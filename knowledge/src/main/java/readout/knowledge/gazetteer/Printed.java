package readout.knowledge.gazetteer;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A name as it is printed, for what its capitals tell: "US" is a state, "us" is none.
 *
 * @param entity what bears the name
 * @param name the printed form
 * @param isAcronym whether it is all capitals
 */
record Printed(Entity entity, String name, boolean isAcronym) {
    static Printed of(String name, Entity entity) {
        long capitals = name.chars().filter(Character::isUpperCase).count();
        boolean isAcronym = capitals > 1 && name.chars().noneMatch(Character::isLowerCase);
        return new Printed(entity, name, isAcronym);
    }

    /** Whether the words of a text have the capitals that the name needs. */
    boolean fits(List<ScanWord> words, boolean isShouted) {
        if (isAcronym) {
            return words.stream().allMatch(word -> word.isAllCapitals() || !word.hasLetters());
        }
        if (name.endsWith(".") && !words.getLast().text().endsWith(".")) {
            return false;
        }
        String[] parts = name.split("[ \\-\u2010-\u2014]+");
        if (isShouted || parts.length != words.size()) {
            return startsAlike(name, words.getFirst());
        }
        return IntStream.range(0, parts.length).allMatch(i -> startsAlike(parts[i], words.get(i)));
    }

    private static boolean startsAlike(String part, ScanWord word) {
        return part.isEmpty() || !Character.isUpperCase(part.charAt(0)) || word.isCapitalised();
    }
}

package readout.knowledge.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A person's name in words, without the particles that are written or not ("al-", "de", "von").
 *
 * @param words the words in order, at least one
 * @param surname the number of the word by which the person is called
 */
public record PersonalName(List<NameWord> words, int surname) {
    /** States where the family name comes first, also in English. */
    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "TWN", "HKG", "PRK", "KOR", "VNM", "VDR", "KHM");

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "ur", "as", "ash", "ad", "bin", "ben", "ibn", "bint", "de", "del", "della", "la", "le",
            "los", "von", "van", "der", "den", "di", "da", "do", "dos", "das", "du", "af", "av", "zu", "of", "the", "y",
            "e");

    public PersonalName {
        words = List.copyOf(words);
    }

    /** A name as printed; {@code country} is the code of the state served, for the order of its words. */
    public static PersonalName of(String name, String country) {
        List<NameWord> words = words(name);
        boolean isFamilyFirst = FAMILY_FIRST.contains(country) && words.size() > 1;
        return new PersonalName(words, isFamilyFirst ? 0 : words.size() - 1);
    }

    /** The words of a name without particles; all of them if it has nothing else. */
    public static List<NameWord> words(String name) {
        return bare(Fold.words(name).stream().map(NameWord::of).toList());
    }

    /** These words without particles; all of them if there is nothing else. */
    public static List<NameWord> bare(List<NameWord> all) {
        List<NameWord> words = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            String word = all.get(i).folded();
            if (!PARTICLES.contains(word) || i == 0 && all.size() == 2 && !isArticle(word)) {
                words.add(all.get(i));
            }
        }
        return words.isEmpty() ? all : words;
    }

    private static boolean isArticle(String word) {
        return word.equals("al") || word.equals("el") || word.equals("la") || word.equals("le") || word.equals("de");
    }

    /** The word that is the surname, as far as the order tells. */
    public NameWord surnameWord() {
        return words.get(surname);
    }

    /** Whether the word of that number is a name given, not inherited, as far as the order tells. */
    public boolean isGiven(int word) {
        return words.size() > 1 && (surname == 0 ? word != 0 : word == 0);
    }

    /** The key of the whole name: the spelling keys of its words in order, spaces between. */
    public String spelling() {
        return String.join(" ", words.stream().map(NameWord::spelling).toList());
    }

    /** The numbers of the words that are not the first given name. */
    public IntStream surnames() {
        return IntStream.range(0, words.size()).filter(word -> !isGiven(word));
    }
}

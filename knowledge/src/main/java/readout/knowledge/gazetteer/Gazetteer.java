package readout.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.knowledge.body.Bodies;
import readout.knowledge.index.Index;
import readout.knowledge.person.People;
import readout.knowledge.place.Places;
import readout.knowledge.state.Metonyms;
import readout.knowledge.state.States;
import readout.model.syntax.Token;

/**
 * Finds names in a sentence: the longest match at each token, left to right, without overlaps.
 *
 * <p>Names match as printed with capitals: "us" is no state, and "turkey" in small letters is a bird. Towns of fewer than
 * 15,000 people are not looked for; {@link Places#named(String)} knows them.
 */
public final class Gazetteer {
    private static final int LONGEST_PERSON = 5;

    private final Names names;
    private final People people;

    private Gazetteer(Names names, People people) {
        this.names = names;
        this.people = people;
    }

    /** The gazetteer of the index and what it points to. */
    public static Gazetteer of(
            Index index, States states, Metonyms metonyms, Bodies bodies, Places places, People people) {
        return new Gazetteer(new Names(index, states, metonyms, bodies, places), people);
    }

    /** The names in a sentence, in order. */
    public List<Hit> scan(List<Token> tokens) {
        List<ScanWord> words = ScanWord.of(tokens);
        boolean isShouted = isShouted(words);
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            at += Math.max(1, match(words, at, isShouted, hits));
        }
        return List.copyOf(hits);
    }

    /** Adds the longest hit that begins at a word, if there is one; gives its number of words, else 0. */
    private int match(List<ScanWord> words, int at, boolean isShouted, List<Hit> hits) {
        int longestName = names.longest(words.get(at).folded());
        int longestPerson = words.get(at).isCapitalised() ? LONGEST_PERSON : 0;
        int unbroken = unbroken(words, at, Math.max(longestName, longestPerson));
        for (int length = unbroken; length > 0; length--) {
            List<ScanWord> span = words.subList(at, at + length);
            List<Entity> found = new ArrayList<>();
            if (length <= longestName) {
                found.addAll(names.find(span, isShouted));
            }
            if (length > 1 && length <= longestPerson) {
                found.addAll(persons(span));
            }
            if (!found.isEmpty() && isWholeTokens(words, at, length)) {
                found.sort(Comparator.comparingInt(Gazetteer::order));
                hits.add(new Hit(span.getFirst().token(), span.getLast().token(), found));
                return length;
            }
        }
        return 0;
    }

    /** How many words from {@code at} on, {@code most} at most, stand together without a mark between them. */
    private static int unbroken(List<ScanWord> words, int at, int most) {
        int end = at;
        while (end < words.size()
                && end - at < most
                && (end == at || !words.get(end).isAfterBreak())) {
            end++;
        }
        return end - at;
    }

    private static boolean isWholeTokens(List<ScanWord> words, int at, int length) {
        int end = at + length;
        return (at == 0 || words.get(at - 1).token() != words.get(at).token())
                && (end == words.size()
                        || words.get(end - 1).token() != words.get(end).token());
    }

    private List<Entity.PersonName> persons(List<ScanWord> span) {
        if (!span.getLast().isCapitalised()) {
            return List.of();
        }
        return people.named(span.stream().map(ScanWord::name).toList()).stream()
                .map(found -> new Entity.PersonName(found.value(), found.score() == 1))
                .toList();
    }

    /** Whether a line is in capitals, so that capitals tell nothing. */
    private static boolean isShouted(List<ScanWord> words) {
        long capital = words.stream().filter(ScanWord::isAllCapitals).count();
        return words.size() > 2 && capital * 3 > words.size() * 2L;
    }

    private static int order(Entity entity) {
        return switch (entity) {
            case Entity.StateName state -> 0;
            case Entity.Demonym demonym -> 1;
            case Entity.BodyName body -> 2;
            case Entity.MetonymName metonym -> 3;
            case Entity.PersonName person -> 4;
            case Entity.PlaceName place -> 5;
        };
    }
}

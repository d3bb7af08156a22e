package readout.reading.actor.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.knowledge.name.Distance;
import readout.knowledge.person.Sex;
import readout.model.event.Party;
import readout.reading.actor.words.ActorNoun;

/**
 * Who has been mentioned so far, in order. Changes as the article is read; for one thread. Words point back so far and no
 * farther, which no report reaches and which keeps the time for a very long text in proportion to its length.
 */
public final class Discourse {
    private static final int NEAR = 4;
    private static final int SENTENCES_BACK = 1000;
    private static final int NAMES_BACK = 2000;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<List<Reference>> bySentence = new ArrayList<>();
    private final LinkedHashMap<String, Reference> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> excluded = new HashMap<>();

    /**
     * Keeps in mind that whom the text calls by an office alone is not the holder of a state: in "The President telephoned
     * President Ruiz of Chile" the first is not Chile's.
     */
    public void exclude(ActorNoun office, String state) {
        excluded.computeIfAbsent(office.word(), each -> new HashSet<>(1)).add(state);
    }

    /** Whether the text calls by an office alone somebody who is not the holder of the state. */
    public boolean isExcluded(ActorNoun office, String state) {
        return excluded.getOrDefault(office.word(), Set.of()).contains(state);
    }

    /** Adds what was read last. */
    public void add(Reference reference) {
        while (bySentence.size() <= reference.sentence()) {
            bySentence.add(new ArrayList<>());
        }
        bySentence.get(reference.sentence()).add(reference);
    }

    /** Puts others in the place of references; one that is given back unchanged stays. */
    public void replaceAll(UnaryOperator<Reference> change) {
        bySentence.forEach(references -> references.replaceAll(change));
    }

    /** The same for the references of one sentence. */
    public void replaceAll(int sentence, UnaryOperator<Reference> change) {
        if (sentence < bySentence.size()) {
            bySentence.get(sentence).replaceAll(change);
        }
    }

    /** The references that words may point back to, by sentence, in the order in which they were read. */
    public Stream<Reference> recent() {
        return bySentence.subList(oldest(), bySentence.size()).stream().flatMap(List::stream);
    }

    private int oldest() {
        return Math.max(0, bySentence.size() - SENTENCES_BACK);
    }

    /** All references so far, by sentence, in the order in which they were read. */
    public List<Reference> all() {
        return bySentence.stream().flatMap(List::stream).toList();
    }

    /** The references of a sentence, in order. */
    public List<Reference> of(int sentence) {
        return sentence < bySentence.size() ? List.copyOf(bySentence.get(sentence)) : List.of();
    }

    /** The reference headed or else covered by a token. */
    public Optional<Reference> at(int sentence, int token) {
        List<Reference> here = of(sentence);
        return here.stream()
                .filter(reference -> reference.head() == token)
                .findFirst()
                .or(() -> here.stream()
                        .filter(reference -> reference.covers(token))
                        .findFirst());
    }

    /** The last reference that fits. */
    public Optional<Reference> last(Predicate<Reference> fits) {
        for (int sentence = bySentence.size() - 1; sentence >= oldest(); sentence--) {
            List<Reference> references = bySentence.get(sentence);
            for (int i = references.size() - 1; i >= 0; i--) {
                if (fits.test(references.get(i))) {
                    return Optional.of(references.get(i));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The last person whose name, as printed or as known, ends in this one or begins with it.
     *
     * @param name as printed, without title
     */
    public Optional<Reference> person(String name) {
        String wanted = fold(name);
        return lastNamed(known -> isPart(wanted, known));
    }

    /** The last person whose surname differs by one letter from this long one. */
    public Optional<Reference> near(String surname) {
        String wanted = fold(surname);
        boolean isLong = wanted.length() > NEAR && !wanted.contains(" ");
        return lastNamed(name -> isLong && Distance.isAtMostOne(wanted, name.substring(name.lastIndexOf(' ') + 1)));
    }

    private Optional<Reference> lastNamed(Predicate<String> fits) {
        return names.sequencedEntrySet().reversed().stream()
                .limit(NAMES_BACK)
                .filter(each -> fits.test(each.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    /** Keeps a person's name as it was printed and as it is known. */
    public void name(String printed, Reference reference) {
        keep(fold(printed), reference);
        reference.parties().getFirst().name().map(Discourse::fold).ifPresent(known -> keep(known, reference));
    }

    private void keep(String name, Reference reference) {
        names.putLast(name, reference);
    }

    /** Whether a name is the last or the first word of a fuller one, or the same. */
    public static boolean isPart(String part, String whole) {
        return whole.equals(part) || whole.endsWith(" " + part) || whole.startsWith(part + " ");
    }

    /** Whether the words stand in others as whole words. */
    public static boolean isIn(String words, String others) {
        return (" " + others + " ").contains(" " + words + " ");
    }

    /** A name in small letters. */
    public static String fold(String name) {
        return SPACE.matcher(name.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
    }

    /** What is known of a person's sex from any mention. */
    public Optional<Sex> sexOf(Party party) {
        return last(reference -> reference.sex().isPresent()
                        && reference.parties().size() == 1
                        && reference.parties().getFirst().isSameAs(party))
                .flatMap(Reference::sex);
    }
}

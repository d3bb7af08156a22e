package readout.reading.actor.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import readout.knowledge.person.Sex;
import readout.model.event.Party;
import readout.model.event.PartyKind;

/**
 * Who has been mentioned so far, in order. Changes as the article is read; for one thread.
 */
public final class Discourse {
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Reference> fullNames = new HashMap<>();

    /** Adds what was read last. */
    public void add(Reference reference) {
        references.add(reference);
    }

    /** All references so far, in the order in which they were read. */
    public List<Reference> all() {
        return Collections.unmodifiableList(references);
    }

    /** The references of a sentence, in order. */
    public List<Reference> of(int sentence) {
        return references.stream()
                .filter(reference -> reference.sentence() == sentence)
                .toList();
    }

    /** The reference headed or else covered by a token. */
    public Optional<Reference> at(int sentence, int token) {
        List<Reference> here = of(sentence);
        return here.stream()
                .filter(reference -> reference.head() == token)
                .findFirst()
                .or(() -> here.stream().filter(reference -> reference.covers(token)).findFirst());
    }

    /** The last reference that fits. */
    public Optional<Reference> last(Predicate<Reference> fits) {
        for (int i = references.size() - 1; i >= 0; i--) {
            if (fits.test(references.get(i))) {
                return Optional.of(references.get(i));
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
        return last(reference -> reference.isPerson()
                && reference.parties().size() == 1
                && names(reference).anyMatch(known -> isPart(wanted, known)));
    }

    /** Keeps the name as it was printed. */
    public void name(String printed, Reference reference) {
        fullNames.put(fold(printed), reference);
    }

    /** Whether a name is the last or the first word of a fuller one, or the same. */
    public static boolean isPart(String part, String whole) {
        return whole.equals(part) || whole.endsWith(" " + part) || whole.startsWith(part + " ");
    }

    /** A name in small letters. */
    public static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    /** What is known of a person's sex from any mention. */
    public Optional<Sex> sexOf(Party party) {
        return references.stream()
                .filter(reference -> reference.parties().size() == 1
                        && reference.parties().getFirst().isSameAs(party))
                .flatMap(reference -> reference.sex().stream())
                .findFirst();
    }

    private Stream<String> names(Reference reference) {
        Party party = reference.parties().getFirst();
        Stream<String> known = party.kind() == PartyKind.PERSON ? party.name().stream() : Stream.empty();
        Stream<String> printed = fullNames.entrySet().stream()
                .filter(entry -> entry.getValue().parties().getFirst().isSameAs(party))
                .map(Map.Entry::getKey);
        return Stream.concat(known.map(Discourse::fold), printed);
    }
}

package readout.reading.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.reading.Occurrence;
import readout.reading.Scene;
import readout.reading.actor.MentionIndex;

/**
 * Finds a body that acts upon itself by name: "the guarantees that NATO has demanded from NATO". Names alone count: a
 * pronoun may have been resolved wrongly, and "France's own people" is another party.
 */
final class SelfDirected {
    private final Scene scene;
    private final MentionIndex mentions;
    private final Set<String> towards;
    private final Set<String> from;

    SelfDirected(Scene scene, Set<String> towards, Set<String> from) {
        this.from = from;
        this.scene = scene;
        this.mentions = MentionIndex.of(scene.document(), scene.mentions());
        this.towards = towards;
    }

    /**
     * A slip of the text.
     *
     * @param party the body's name
     * @param span the words from the one name to the other
     * @param occurrences the numbers of the occurrences that rest on it
     */
    record Slip(String party, Span span, List<Integer> occurrences) {}

    List<Slip> slips(List<Occurrence> occurrences) {
        Map<Integer, List<Occurrence>> bySentence = occurrences.stream()
                .collect(Collectors.groupingBy(each -> each.sentence().index()));
        List<Slip> slips = new ArrayList<>();
        for (Sentence sentence : scene.document().sentences()) {
            sentence.graph().ifPresent(graph -> {
                for (int word = 0; word < graph.size(); word++) {
                    slip(sentence, graph, word, bySentence.getOrDefault(sentence.index(), List.of()))
                            .ifPresent(slips::add);
                }
            });
        }
        return slips;
    }

    private Optional<Slip> slip(Sentence sentence, Graph graph, int word, List<Occurrence> occurrences) {
        boolean verb = sentence.token(word).isVerb();
        List<Mention> doers = named(sentence, graph.children(word, verb ? "nsubj" : "nmod:poss").stream());
        List<Mention> targets = named(sentence, targets(sentence, graph, word, verb));
        for (Mention doer : doers) {
            for (Mention target : targets) {
                List<Occurrence> resting = occurrences.stream()
                        .filter(each -> each.trigger() == word)
                        .toList();
                boolean object = graph.isRelation(target.head(), "obj", "iobj");
                boolean inObject = graph.head(target.head()) != word;
                if (isSame(doer, target) && (object || (!inObject && !isPlace(target)) || isSpoken(resting))) {
                    List<Integer> numbers =
                            resting.stream().map(Occurrence::number).toList();
                    String name = doer.parties()
                            .getFirst()
                            .name()
                            .orElse(doer.span().in(scene.document().article()));
                    Span words = doer.span()
                            .union(target.span())
                            .union(sentence.token(word).span());
                    return Optional.of(new Slip(name, words, numbers));
                }
            }
        }
        return Optional.empty();
    }

    private Stream<Integer> targets(Sentence sentence, Graph graph, int word, boolean verb) {
        Stream<Integer> objects = verb ? graph.children(word, "obj", "iobj").stream() : Stream.empty();
        Stream<Integer> others =
                graph.children(word, "obl", "nmod").stream().filter(child -> isAfter(sentence, graph, child, towards));
        Stream<Integer> asked = !verb
                ? Stream.empty()
                : graph.children(word, "obj").stream()
                        .flatMap(object -> graph.children(object, "nmod").stream())
                        .filter(child -> isAfter(sentence, graph, child, from));
        return Stream.concat(objects, Stream.concat(others, asked));
    }

    private static boolean isAfter(Sentence sentence, Graph graph, int noun, Set<String> prepositions) {
        return graph.children(noun, "case").stream()
                .anyMatch(preposition ->
                        prepositions.contains(sentence.token(preposition).text().toLowerCase(Locale.ROOT)));
    }

    private List<Mention> named(Sentence sentence, Stream<Integer> tokens) {
        return tokens.flatMap(token -> mentions.headedAt(sentence.index(), token).stream())
                .filter(mention -> mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.METONYM)
                .filter(mention -> mention.parties().size() == 1)
                .toList();
    }

    /** Whether the words may name a place: "sent the prisoners to Malta". */
    private static boolean isPlace(Mention mention) {
        return mention.parties().getFirst().kind() == PartyKind.STATE || mention.form() == Mention.Form.METONYM;
    }

    private static boolean isSpoken(List<Occurrence> occurrences) {
        return occurrences.stream().anyMatch(each -> each.type().isVerbal());
    }

    /** Whether both are one body; a state may well deal with a place or a person of its own. */
    private static boolean isSame(Mention doer, Mention target) {
        Party one = doer.parties().getFirst();
        Party other = target.parties().getFirst();
        boolean body =
                one.kind() == PartyKind.STATE || one.kind() == PartyKind.ORGANISATION || one.kind() == PartyKind.PERSON;
        return body && one.isSameAs(other) && !doer.span().equals(target.span());
    }
}

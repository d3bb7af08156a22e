package readout.reading.actor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.reading.actor.context.Discourse;
import readout.reading.actor.context.Reference;

/** Subjects and coordinations, by the graph or, without one, by the order of words. */
final class Roles {
    private static final String[] SUBJECT = {"nsubj", "nsubj:pass", "csubj"};

    private final Discourse discourse;
    private final List<Sentence> sentences;

    Roles(Discourse discourse, List<Sentence> sentences) {
        this.discourse = discourse;
        this.sentences = sentences;
    }

    Sentence sentence(int number) {
        return sentences.get(number);
    }

    /** Whether the reference is the subject of some clause of its sentence. */
    boolean isSubject(Reference reference) {
        Sentence sentence = sentences.get(reference.sentence());
        return sentence.graph()
                .map(graph -> graph.isRelation(reference.head(), SUBJECT))
                .orElseGet(() -> isBeforeVerb(sentence, reference));
    }

    /** Whether it is the subject of the sentence's main clause. */
    boolean isMainSubject(Reference reference) {
        Sentence sentence = sentences.get(reference.sentence());
        return isSubject(reference)
                && sentence.graph()
                        .map(graph -> graph.roots().contains(graph.head(reference.head())))
                        .orElse(true);
    }

    private static boolean isBeforeVerb(Sentence sentence, Reference reference) {
        int next = reference.last() + 1;
        boolean isAfterPreposition = reference.first() > 0
                && sentence.token(reference.first() - 1).tag().equals("IN");
        return !isAfterPreposition
                && next < sentence.size()
                && sentence.token(next).isVerb();
    }

    /** Subjects of the clauses around a token, nearest first, that stand before it: tokens. */
    List<Integer> subjectsAbove(int sentence, int token) {
        Optional<Graph> graph = sentences.get(sentence).graph();
        List<Integer> found = new ArrayList<>();
        if (graph.isPresent()) {
            for (int above : graph.get().ancestors(token)) {
                for (int child : graph.get().children(above, SUBJECT)) {
                    if (child < token && !graph.get().dominates(child, token)) {
                        found.add(child);
                    }
                }
            }
        }
        return found;
    }

    /** The main subject of a sentence: its token; empty without a graph. */
    Optional<Integer> mainSubject(int sentence) {
        return sentences
                .get(sentence)
                .graph()
                .flatMap(graph -> graph.roots().stream()
                        .flatMap(root -> graph.children(root, SUBJECT).stream())
                        .findFirst());
    }

    /** Whether the two are subject and object of one verb. */
    boolean isOfOneVerb(int sentence, int subject, int object) {
        Optional<Graph> graph = sentences.get(sentence).graph();
        return graph.isPresent()
                && graph.get().head(subject) == graph.get().head(object)
                && graph.get().isRelation(object, "obj", "iobj", "obl");
    }

    /** The reference together with those coordinated with it, in order. */
    List<Reference> withCoordinated(Reference reference) {
        List<Reference> found = new ArrayList<>(List.of(reference));
        sentences.get(reference.sentence()).graph().ifPresent(graph -> {
            for (int child : graph.children(reference.head(), "conj")) {
                discourse.of(reference.sentence()).stream()
                        .filter(other -> other.head() == child)
                        .findFirst()
                        .ifPresent(found::add);
            }
        });
        return found;
    }
}

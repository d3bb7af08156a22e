package readout.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import readout.model.syntax.Graph;
import readout.reading.codebook.part.GrammarWords;

/** What an active verb acts upon, through conjunction and relative clauses. */
final class DirectObjects {
    private final ParsedSentence sentence;
    private final Graph graph;
    private final GrammarWords words;

    DirectObjects(ParsedSentence sentence, GrammarWords words) {
        this.sentence = sentence;
        this.graph = sentence.graph();
        this.words = words;
    }

    /** The objects of a verb, read as an active one. */
    List<Integer> active(int verb) {
        List<Integer> objects = new ArrayList<>(1);
        for (int object : graph.children(verb, "obj")) {
            if (!words.adverbialObjects().contains(sentence.lemma(object))) {
                objects.add(sentence.antecedent(object, verb));
            }
        }
        if (!objects.isEmpty()) {
            return objects;
        }
        return isRelativeToObject(verb) ? List.of(graph.head(verb)) : shared(verb);
    }

    /** Whether the verb's clause has a subject of its own and tells of its noun: "the town they took". */
    private boolean isRelativeToObject(int verb) {
        List<Integer> subjects = graph.children(verb, "nsubj");
        return graph.isRelation(verb, "acl:relcl")
                && !subjects.isEmpty()
                && subjects.stream().noneMatch(sentence::isRelative);
    }

    /** "arrested and deported the men": the first verb shares the second's object. */
    private List<Integer> shared(int verb) {
        for (int next : graph.children(verb, "conj")) {
            boolean adjacent = next - verb == 2 && sentence.token(next).isVerb();
            if (adjacent && graph.children(verb, "obl", "xcomp", "ccomp").isEmpty()) {
                return graph.children(next, "obj");
            }
        }
        return List.of();
    }
}

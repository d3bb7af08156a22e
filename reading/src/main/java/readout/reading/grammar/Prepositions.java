package readout.reading.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.syntax.Graph;
import readout.reading.codebook.part.GrammarWords;

/** What hangs on a word by a preposition or a particle. */
final class Prepositions {
    private final ParsedSentence sentence;
    private final Graph graph;
    private final GrammarWords words;

    Prepositions(ParsedSentence sentence, GrammarWords words) {
        this.sentence = sentence;
        this.graph = sentence.graph();
        this.words = words;
    }

    /** A verb's particles; the parser takes those before another preposition for adverbs ("pulled out of"). */
    List<Integer> particles(int verb) {
        List<Integer> found = new ArrayList<>(graph.children(verb, "compound:prt"));
        graph.children(verb, "advmod").stream().filter(this::isParticle).forEach(found::add);
        for (int child : graph.children(verb, "obl")) {
            List<Integer> cases = graph.children(child, "case");
            if (cases.size() > 1 && isParticle(cases.getFirst())) {
                found.add(cases.getFirst());
            }
        }
        return found;
    }

    private boolean isParticle(int token) {
        return words.particles().contains(sentence.lower(token));
    }

    /**
     * The head tokens of a word's prepositional phrases by preposition.
     *
     * @param objects the word's objects, which each of its particles governs as well
     */
    Map<String, List<Integer>> of(int head, List<Integer> objects) {
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        for (int child : graph.children(head, "obl", "nmod", "obl:agent")) {
            for (String word : each(child)) {
                add(found, word, List.of(sentence.antecedent(child, head)));
            }
        }
        for (int clause : graph.children(head, "advcl")) {
            absolute(clause).ifPresent(word -> add(found, word, graph.children(clause, "nsubj")));
        }
        for (int particle : particles(head)) {
            for (int child : graph.children(particle, "obl", "nmod")) {
                sentence.preposition(child)
                        .ifPresent(word -> add(found, word, List.of(sentence.antecedent(child, head))));
            }
            if (!objects.isEmpty()) {
                add(found, sentence.lower(particle), objects);
            }
        }
        return found;
    }

    private static void add(Map<String, List<Integer>> found, String word, List<Integer> tokens) {
        found.computeIfAbsent(word, each -> new ArrayList<>(1)).addAll(tokens);
    }

    /** The preposition before a noun; of "out of" each of the two. */
    private List<String> each(int noun) {
        List<Integer> cases = graph.children(noun, "case");
        return cases.size() < 2
                ? sentence.preposition(noun).stream().toList()
                : cases.stream()
                        .filter(each -> !sentence.isTagged(each, "POS"))
                        .map(sentence::lower)
                        .toList();
    }

    /** The preposition of "with its allies to strike", which parsers take for the mark of a clause. */
    private Optional<String> absolute(int clause) {
        if (!sentence.isInfinitive(clause) || graph.children(clause, "nsubj").isEmpty()) {
            return Optional.empty();
        }
        return graph.children(clause, "mark").stream()
                .filter(mark -> sentence.isTagged(mark, "IN"))
                .map(sentence::lower)
                .findFirst();
    }
}

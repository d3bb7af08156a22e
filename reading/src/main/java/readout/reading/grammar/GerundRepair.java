package readout.reading.grammar;

import java.util.Locale;
import java.util.Set;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;

/**
 * Mends a mistake that parsers make with gerunds: "accused them of <i>deploying</i> large numbers", "began
 * <i>supporting</i> separatists", where the gerund is taken for an adjective of its own object. Only under verbs that
 * call for a gerund, so that "of developing countries" stays as it is.
 */
final class GerundRepair {
    private GerundRepair() {}

    /**
     * The graph with such gerunds as clauses of their verbs.
     *
     * @param governors the verbs that call for a gerund, by lemma
     */
    static Graph mend(Sentence sentence, Graph graph, Set<String> governors) {
        int[] heads = new int[graph.size()];
        String[] relations = new String[graph.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = graph.head(i);
            relations[i] = graph.relation(i);
        }
        boolean changed = false;
        for (int gerund = 1; gerund < heads.length; gerund++) {
            changed |= mend(sentence, graph, governors, gerund, heads, relations);
        }
        return changed ? Graph.of(heads, relations) : graph;
    }

    private static boolean mend(
            Sentence sentence, Graph graph, Set<String> governors, int gerund, int[] heads, String[] relations) {
        boolean adjective = sentence.token(gerund).tag().equals("VBG") && graph.isRelation(gerund, "amod");
        if (!adjective || graph.head(gerund) < gerund) {
            return false;
        }
        int noun = graph.head(gerund);
        int verb = graph.head(noun);
        int before = gerund - 1;
        boolean afterPreposition = graph.head(before) == noun && graph.isRelation(before, "case");
        boolean afterVerb = before == verb && graph.isRelation(noun, "obj");
        boolean called = verb != Graph.NONE
                && governors.contains(sentence.token(verb).lemma().toLowerCase(Locale.ROOT));
        if (!called || !afterPreposition && !afterVerb) {
            return false;
        }
        heads[gerund] = verb;
        relations[gerund] = afterVerb ? "xcomp" : "advcl";
        heads[noun] = gerund;
        relations[noun] = "obj";
        if (afterPreposition) {
            heads[before] = gerund;
            relations[before] = "mark";
        }
        return true;
    }
}

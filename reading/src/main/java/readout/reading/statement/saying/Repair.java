package readout.reading.statement.saying;

import java.util.Locale;
import java.util.OptionalInt;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.reading.statement.cue.Cue.Part;
import readout.reading.statement.cue.Cues;

/**
 * Hangs a second verb of saying where it belongs.
 *
 * <p>In "denied that it wanted war and accused him" and "promised to pay and announced a visit" parsers join the second
 * verb to the clause that is said. A finite verb cannot go on an infinitive, and one in the tense of the reporting verb
 * that reports itself goes on the report.
 */
final class Repair {
    private final Sentence sentence;
    private final Graph graph;
    private final Cues cues;

    private Repair(Sentence sentence, Graph graph, Cues cues) {
        this.sentence = sentence;
        this.graph = graph;
        this.cues = cues;
    }

    static Graph of(Sentence sentence, Graph graph, Cues cues) {
        return new Repair(sentence, graph, cues).repaired();
    }

    private Graph repaired() {
        int[] heads = new int[graph.size()];
        String[] relations = new String[graph.size()];
        boolean changed = false;
        for (int i = 0; i < heads.length; i++) {
            heads[i] = graph.head(i);
            relations[i] = graph.relation(i);
            OptionalInt better = betterHead(i);
            if (better.isPresent()) {
                heads[i] = better.getAsInt();
                changed = true;
            }
        }
        return changed ? Graph.of(heads, relations) : graph;
    }

    private OptionalInt betterHead(int second) {
        boolean shared = graph.isRelation(second, "conj")
                && isFinite(second)
                && graph.children(second, "nsubj", "nsubj:pass", "expl", "csubj")
                        .isEmpty();
        if (!shared) {
            return OptionalInt.empty();
        }
        int first = graph.head(second);
        if (isNonfinite(first)) {
            return graph.ancestors(first).stream()
                    .filter(this::isFinite)
                    .mapToInt(Integer::intValue)
                    .findFirst();
        }
        int reporting = graph.head(first);
        boolean reported = reporting != Graph.NONE
                && graph.isRelation(first, "ccomp")
                && isCue(reporting)
                && reporting < first
                && tag(reporting).equals(tag(second));
        boolean mismatch =
                !tag(first).equals(tag(second)) || !graph.children(first, "aux").isEmpty();
        return reported && (mismatch || isCue(second)) ? OptionalInt.of(reporting) : OptionalInt.empty();
    }

    private boolean isFinite(int number) {
        String tag = tag(number);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    private boolean isNonfinite(int number) {
        boolean infinitive =
                graph.children(number).stream().anyMatch(child -> tag(child).equals("TO"));
        boolean gerund = tag(number).equals("VBG")
                && graph.children(number, "aux").stream().noneMatch(this::isFinite);
        return infinitive || gerund;
    }

    private boolean isCue(int number) {
        Token token = sentence.token(number);
        return token.isVerb()
                && !cues.of(Part.VERB, token.lemma().toLowerCase(Locale.ROOT)).isEmpty();
    }

    private String tag(int number) {
        return sentence.token(number).tag();
    }
}

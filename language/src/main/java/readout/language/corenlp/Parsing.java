package readout.language.corenlp;

import java.util.Arrays;
import java.util.List;
import readout.language.corenlp.parser.TransitionParser;
import readout.language.sentence.Dateline;
import readout.language.sentence.Range;
import readout.language.sentence.Repairs;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Span;

/**
 * Dependency trees for tagged sentences.
 *
 * <p>A dateline is not shown to the parser; its tokens hang from the root as {@code dep}. Half of a name that a stray stop
 * threw behind its verb is shown to the parser where it belongs, and the tree keeps the numbers of the text.
 */
final class Parsing {
    private final TransitionParser parser;

    Parsing(TransitionParser parser) {
        this.parser = parser;
    }

    Graph parse(Sentence sentence) {
        int from = Dateline.length(sentence.tokens());
        int[] order = order(sentence, from);
        String[] words = new String[order.length];
        String[] tags = new String[order.length];
        for (int i = 0; i < order.length; i++) {
            words[i] = sentence.token(order[i]).text();
            tags[i] = sentence.token(order[i]).tag();
        }
        Graph parsed = parser.parse(words, tags);
        boolean asItStands = from == 0 && sentence.repairs().isEmpty();
        return asItStands ? parsed : inOrder(sentence, order, parsed);
    }

    /** The tokens as the parser is to see them. */
    private static int[] order(Sentence sentence, int from) {
        int[] order = new int[sentence.size() - from];
        Arrays.setAll(order, i -> from + i);
        for (Span stop : sentence.repairs()) {
            int second = firstBehind(sentence.tokens(), stop);
            Repairs.displacedName(sentence.tokens(), second).ifPresent(name -> moveForward(order, from, name));
        }
        return order;
    }

    /** Moves the verb at the start of the range behind the name that fills the rest. */
    private static void moveForward(int[] order, int from, Range name) {
        int verb = order[name.from() - from];
        System.arraycopy(order, name.from() + 1 - from, order, name.from() - from, name.size() - 1);
        order[name.to() - 1 - from] = verb;
    }

    private static int firstBehind(List<Token> tokens, Span stop) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).span().start() < stop.end()) {
            i++;
        }
        return i;
    }

    private static Graph inOrder(Sentence sentence, int[] order, Graph parsed) {
        int[] heads = new int[sentence.size()];
        String[] relations = new String[sentence.size()];
        Arrays.fill(heads, order[parsed.roots().getFirst()]);
        for (Token token : sentence.tokens()) {
            relations[token.index()] = token.isWord() ? "dep" : "punct";
        }
        for (int i = 0; i < order.length; i++) {
            heads[order[i]] = parsed.head(i) == Graph.NONE ? Graph.NONE : order[parsed.head(i)];
            relations[order[i]] = parsed.relation(i);
        }
        return Graph.of(heads, relations);
    }
}

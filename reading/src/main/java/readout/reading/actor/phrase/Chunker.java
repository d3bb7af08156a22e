package readout.reading.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.reading.actor.words.ActorWords;
import readout.reading.actor.words.WordList;

/**
 * Cuts a sentence into noun phrases by its tags; a stretch that the graph gives two heads ("gave Chad arms") is cut
 * between them. Units are never cut.
 */
public final class Chunker {
    private static final Set<String> OPENING = Set.of("DT", "PDT", "PRP$", "PRP", "WP$");
    private static final Set<String> INNER = Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "HYPH", "$");
    private static final Set<String> PARTICIPLE = Set.of("VBN", "VBG");

    private final Sentence sentence;
    private final Units units;
    private final ActorWords words;

    public Chunker(Sentence sentence, Units units, ActorWords words) {
        this.sentence = sentence;
        this.units = units;
        this.words = words;
    }

    /** The noun phrases in order. */
    public List<NounPhrase> phrases() {
        List<NounPhrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = end(at);
            if (end > at && hasNominal(at, end)) {
                cut(at, end - 1, phrases);
            }
            at = Math.max(end, at + 1);
        }
        return phrases;
    }

    /** The token after the stretch that starts here; the start itself if none does. */
    private int end(int start) {
        int at = start;
        while (at < sentence.size() && continues(start, at)) {
            at = units.at(at).map(Unit::last).orElse(at) + 1;
            if (sentence.token(at - 1).tag().equals("PRP")) {
                break;
            }
        }
        return at;
    }

    private boolean continues(int start, int at) {
        Token token = sentence.token(at);
        if (OPENING.contains(token.tag())) {
            return at == start || tag(at - 1).equals("PDT");
        }
        Optional<Unit> unit = units.at(at);
        if (unit.isPresent()) {
            return unit.get().first() == at;
        }
        if (words.isIn(WordList.CALENDAR, token) && token.isNoun()) {
            return false;
        }
        if (token.tag().equals("RB") && at > start) {
            return at + 1 < sentence.size()
                    && (isParticiple(at + 1) || tag(at + 1).startsWith("JJ"))
                    && at - 1 >= start;
        }
        if (isParticiple(at)) {
            return at > start && isModifying(at) && leadsToNoun(at);
        }
        return INNER.contains(token.tag());
    }

    /** Whether a participle describes a noun: not "the minister accused Oslo". */
    private boolean isModifying(int at) {
        return sentence.graph()
                .map(graph -> graph.isRelation(at, "amod", "compound"))
                .orElse(!sentence.token(at - 1).isNoun());
    }

    private boolean isParticiple(int token) {
        return PARTICIPLE.contains(tag(token));
    }

    /** Whether a participle stands before the noun that it describes. */
    private boolean leadsToNoun(int at) {
        int next = at + 1;
        while (next < sentence.size() && (isParticiple(next) || tag(next).startsWith("JJ"))) {
            next++;
        }
        return next < sentence.size()
                && (sentence.token(next).isNoun() || units.at(next).isPresent());
    }

    private boolean hasNominal(int from, int end) {
        for (int i = from; i < end; i++) {
            Token token = sentence.token(i);
            if (token.isNoun()
                    || token.tag().startsWith("PRP")
                    || token.tag().equals("JJ")
                    || units.at(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void cut(int first, int last, List<NounPhrase> phrases) {
        Graph graph = sentence.graph().orElse(null);
        int from = first;
        if (graph != null) {
            for (int i = first; i < last; i++) {
                if (isCut(graph, from, i, last)) {
                    add(from, i, phrases);
                    from = i + 1;
                }
            }
        }
        add(from, last, phrases);
    }

    /** Whether a token is a head of its own beside another to its right. */
    private boolean isCut(Graph graph, int from, int at, int last) {
        if (!sentence.token(at).isNoun()
                || units.at(at).filter(unit -> unit.last() > at).isPresent()) {
            return false;
        }
        int head = graph.head(at);
        boolean isOutside = head < from || head > last;
        boolean hasOther = false;
        for (int i = at + 1; i <= last; i++) {
            int other = graph.head(i);
            hasOther |= sentence.token(i).isNoun() && (other < from || other > last) && graph.head(i) != at;
        }
        return isOutside && hasOther && !graph.isRelation(at, "compound", "amod", "flat", "nummod", "det");
    }

    private void add(int first, int last, List<NounPhrase> phrases) {
        boolean isPossessive = last + 1 < sentence.size() && tag(last + 1).equals("POS");
        boolean isPossessed = first > 0
                && tag(first - 1).equals("POS")
                && !phrases.isEmpty()
                && phrases.getLast().last() == first - 2;
        OptionalInt possessor = isPossessed ? OptionalInt.of(phrases.size() - 1) : OptionalInt.empty();
        phrases.add(new NounPhrase(
                phrases.size(), first, last, head(first, last), units.between(first, last), isPossessive, possessor));
    }

    private int head(int first, int last) {
        int lastNoun = lastNoun(first, last);
        if (sentence.graph().isEmpty()) {
            return lastNoun;
        }
        Graph graph = sentence.graph().get();
        int found = -1;
        for (int i = first; i <= last; i++) {
            int above = graph.head(i);
            if ((above < first || above > last)
                    && (found < 0 || sentence.token(i).isNoun())) {
                found = i;
            }
        }
        return found < 0 ? lastNoun : found;
    }

    private int lastNoun(int first, int last) {
        for (int i = last; i >= first; i--) {
            if (sentence.token(i).isNoun()) {
                return i;
            }
        }
        return last;
    }

    private String tag(int token) {
        return sentence.token(token).tag();
    }
}

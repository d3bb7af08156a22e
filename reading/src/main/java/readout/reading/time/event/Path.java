package readout.reading.time.event;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;

/**
 * How far each word of a sentence is from one word, counted in steps through the dependency graph. A step costs the more,
 * the less the time of the one word is likely to be the other's; some steps are not taken at all: from a statement into
 * the saying, from a relative clause to the noun's own clause.
 */
final class Path {
    /** Farther than this nothing is looked at. */
    static final int LIMIT = 9;

    private static final int CLOSED = 100;
    private static final Set<String> POSSESSED = Set.of("nmod:poss", "compound", "amod", "nummod");
    private static final Set<String> ARGUMENTS = Set.of(
            "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "obl:npmod", "nmod", "appos", "dep", "compound");

    private final Sentence sentence;
    private final Graph graph;
    private final Crossing crossing;
    private final int[] costs;
    private final int start;

    private Path(int start, Sentence sentence, Graph graph, Crossing crossing) {
        this.start = start;
        this.sentence = sentence;
        this.graph = graph;
        this.crossing = crossing;
        costs = new int[graph.size()];
        Arrays.fill(costs, CLOSED);
    }

    /** The costs from a word on. */
    static int[] from(int word, Sentence sentence, Graph graph, Crossing crossing) {
        Path path = new Path(word, sentence, graph, crossing);
        path.visit(word, 0, Graph.NONE);
        return path.costs;
    }

    private void visit(int word, int cost, int from) {
        if (cost > LIMIT || cost >= costs[word]) {
            return;
        }
        costs[word] = cost;
        int head = graph.head(word);
        if (head != Graph.NONE && head != from) {
            visit(head, cost + up(word, head), word);
        }
        for (int child : graph.children(word)) {
            if (child != from) {
                visit(child, cost + down(word, child), word);
            }
        }
    }

    private int up(int word, int head) {
        String relation = graph.relation(word);
        if (crossing.isClosed(word, head)) {
            return CLOSED;
        }
        int other = crossing.isOther(head) ? 1 : 0;
        return switch (relation) {
            case "conj" -> 1 + other;
            case "xcomp", "csubj", "acl", "cop", "aux" -> 2 + other;
            case "advcl" -> advcl(word) + other;
            case "ccomp", "acl:relcl", "parataxis" -> CLOSED;
            default -> 1 + other;
        };
    }

    private int down(int word, int child) {
        if (crossing.isClosed(child, word)) {
            return CLOSED;
        }
        String relation = graph.relation(child);
        boolean isOccasion = word == start && relation.equals("obl") && hasCase(child, crossing::isDuring);
        if (crossing.isOther(child)) {
            return isOccasion ? 1 : CLOSED;
        }
        if (crossing.isTime(child)) {
            return word != start && !isVehicle(word) && belongs(child, relation) ? CLOSED : 1;
        }
        if (isVehicle(child) || isVehicle(word) && relation.equals("acl")) {
            return 1;
        }
        boolean isNoun = sentence.token(word).isNoun();
        return switch (relation) {
            case "ccomp", "parataxis" -> CLOSED;
            case "acl:relcl" -> isNoun && isOfEvent(word, child) ? 3 : CLOSED;
            case "acl", "xcomp" -> crossing.isSpeech() ? CLOSED : 1;
            case "conj" -> 3;
            case "advcl" -> hasSubject(child) || crossing.isSpeech() ? CLOSED : 2;
            default -> ARGUMENTS.contains(relation) ? isNoun ? 1 : 2 : 1;
        };
    }

    /** Whether a time is a noun's own, as in "the 2015 accord" or "the accord of 2015". */
    private boolean belongs(int time, String relation) {
        return POSSESSED.contains(relation) || hasCase(time, crossing::isBelonging);
    }

    /** Whether a relative clause tells of something that happens, not of somebody: "a truce that begins today". */
    private boolean isOfEvent(int noun, int verb) {
        return noun == start
                || crossing.isOther(noun)
                || crossing.isHappening(sentence.token(verb).lemma());
    }

    /** What the words are said in: "warned in a statement read on Sunday", "in a New Year message". */
    private boolean isVehicle(int word) {
        int verb = graph.isRelation(start, "conj") ? graph.head(start) : start;
        return crossing.isSpeech()
                && (graph.head(word) == start || graph.head(word) == verb)
                && graph.isRelation(word, "obl")
                && hasCase(word, crossing::isDuring);
    }

    private boolean hasCase(int word, Predicate<String> preposition) {
        return graph.children(word, "case").stream()
                .anyMatch(each -> preposition.test(sentence.token(each).lemma()));
    }

    /** A clause that says when, or has no subject of its own, is of one time with its head. */
    private int advcl(int word) {
        int mark = graph.children(word, "mark").stream().findFirst().orElse(Graph.NONE);
        if (mark != Graph.NONE) {
            return crossing.isSameTime(sentence.token(mark).lemma()) ? 2 : CLOSED;
        }
        return hasSubject(word) ? 3 : 1;
    }

    private boolean hasSubject(int word) {
        return !graph.children(word, "nsubj", "nsubj:pass", "csubj").isEmpty();
    }

    /** What stands between the words. */
    interface Crossing {
        /** Whether a word names another event. */
        boolean isOther(int word);

        /** Whether the step from a word to its head leads out of what is said, demanded or feared. */
        boolean isClosed(int word, int head);

        /** Whether a word is part of a time expression. */
        boolean isTime(int word);

        /** Whether a preposition makes a time a noun's own. */
        boolean isBelonging(String preposition);

        /** Whether a preposition stands before an occasion: "at the meeting", "during the visit". */
        boolean isDuring(String preposition);

        /** Whether a verb says no more than that something is: "begin", "happen". */
        boolean isHappening(String verb);

        /** Whether the word names an act of speech, so that what it governs is of another time. */
        boolean isSpeech();

        /** Whether a clause opened by this word is of one time with its head. */
        boolean isSameTime(String mark);
    }
}

package readout.reading.statement.saying;

import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.reading.grammar.ParsedSentence;
import readout.reading.statement.cue.Cue;
import readout.reading.statement.cue.Cues;
import readout.reading.statement.cue.WordList;

/** A parsed sentence, asked who says something in it: the words of saying are those of the cues. */
public final class CuedSentence extends ParsedSentence {
    /** Relations of what hangs on a noun without being part of its phrase. */
    private static final String[] OUTSIDE = {
        "acl",
        "acl:relcl",
        "parataxis",
        "ccomp",
        "xcomp",
        "advcl",
        "appos",
        "conj",
        "cc",
        "dep",
        "nmod",
        "obl",
        "case",
        "punct",
        "cop",
        "nsubj",
        "mark",
        "advmod",
        "aux",
        "expl"
    };

    private static final Set<String> INSIDE_NAMES =
            Set.of("compound", "flat", "fixed", "det", "amod", "nummod", "nmod:poss");

    private final Graph graph;
    private final Cues cues;

    /** A sentence to be asked; the second verb of saying that a parser hung wrongly is put right. */
    public CuedSentence(Sentence sentence, Graph graph, Cues cues) {
        super(sentence, Repair.of(sentence, graph, cues));
        this.graph = graph();
        this.cues = cues;
    }

    /** Whether a list has the token's lemma or the token itself. */
    public boolean is(WordList list, int number) {
        return cues.has(list, lemma(number)) || cues.has(list, lower(number));
    }

    /** Who a verb's subject is, through conjunctions, participles, infinitives and relative pronouns. */
    OptionalInt subject(int verb) {
        return subject(verb, graph.size());
    }

    private OptionalInt subject(int verb, int depth) {
        if (depth == 0) {
            return OptionalInt.empty();
        }
        List<Integer> own = graph.children(verb, "nsubj", "nsubj:pass");
        if (!own.isEmpty()) {
            int nearest = own.reversed().stream()
                    .filter(child -> child < verb)
                    .findFirst()
                    .orElse(own.getFirst());
            boolean relative = isRelative(nearest) && graph.isRelation(verb, "acl:relcl");
            return OptionalInt.of(relative ? graph.head(verb) : nearest);
        }
        if (graph.head(verb) == Graph.NONE) {
            return OptionalInt.empty();
        }
        int head = graph.head(verb);
        if (graph.isRelation(verb, "acl", "acl:relcl")
                || (graph.isRelation(verb, "amod") && token(head).isNoun())) {
            return OptionalInt.of(head);
        }
        if (graph.isRelation(verb, "conj", "xcomp", "advcl", "dep", "advmod")
                && token(head).isVerb()) {
            return subject(head, depth - 1);
        }
        return OptionalInt.empty();
    }

    /** Whether a token is a verb of saying. */
    boolean isCue(int number) {
        return token(number).isVerb() && !cues.of(Cue.Part.VERB, lemma(number)).isEmpty();
    }

    /** Whether there is such a token, and it is a comma. */
    boolean isComma(int number) {
        return number >= 0 && number < sentence().size() && isTagged(number, ",");
    }

    /** Whether a token heads a noun phrase: a noun, a pronoun, or a number or adjective that stands for one. */
    boolean isNounPhrase(int number) {
        String tag = token(number).tag();
        return isNominal(number) || tag.equals("CD") || tag.equals("DT") || tag.startsWith("JJ");
    }

    /** The doer of a passive. */
    OptionalInt agent(int verb) {
        return agents(verb, word -> cues.has(WordList.AGENT, word)).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Whether the verb is negated, bound by a modal, or under a verb that says it did not take place. */
    boolean isUnsaid(int verb) {
        for (int child : graph.children(verb)) {
            boolean modal = isTagged(child, "MD") && graph.isRelation(child, "aux");
            if (modal || is(WordList.NEGATION, child)) {
                return true;
            }
        }
        if (subject(verb).stream().anyMatch(this::isNobody)) {
            return true;
        }
        int head = graph.head(verb);
        return head != Graph.NONE
                && graph.isRelation(verb, "xcomp", "ccomp", "advcl", "acl")
                && isInfinitive(verb)
                && is(WordList.SILENCE, head);
    }

    /** "nobody", "neither side". */
    private boolean isNobody(int subject) {
        return is(WordList.NEGATION, subject)
                || graph.children(subject, "det", "cc:preconj", "advmod").stream()
                        .anyMatch(word -> is(WordList.NEGATION, word));
    }

    /** Whether a verb is a gerund, with no finite auxiliary that makes it a progressive. */
    boolean isGerund(int verb) {
        return isTagged(verb, "VBG")
                && graph.children(verb, "aux").stream().noneMatch(child -> !isTagged(child, "VBG"));
    }

    /** The head of the name or noun phrase that starts at or holds the token, not looking left of {@code from}. */
    int phraseHead(int number, int from) {
        int at = number;
        while (graph.head(at) > from && INSIDE_NAMES.contains(graph.relation(at))) {
            at = graph.head(at);
        }
        return at;
    }

    /** A noun with its determiners, adjectives, names and nominal attributes, without clauses and prepositions. */
    public Span noun(int head) {
        NavigableSet<Integer> tokens = nounTokens(head);
        int first = tokens.first();
        int last = tokens.last();
        while (first < head && !token(first).isWord()) {
            first++;
        }
        while (last > head && !token(last).isWord()) {
            last--;
        }
        return sentence().span(first, last);
    }

    private NavigableSet<Integer> nounTokens(int head) {
        TreeSet<Integer> tokens = new TreeSet<>();
        tokens.add(head);
        for (int child : graph.children(head)) {
            boolean attribute = graph.isRelation(child, "nmod", "nmod:poss")
                    && !cases(child).isEmpty();
            if (attribute) {
                tokens.addAll(nounTokens(child));
                tokens.addAll(graph.children(child, "case"));
            } else if (!graph.isRelation(child, OUTSIDE)) {
                tokens.addAll(graph.subtree(child));
            }
        }
        return tokens;
    }
}

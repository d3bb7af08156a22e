package readout.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;

/**
 * A sentence with its graph, asked what tags and relations alone decide. It is made to be extended by views that know
 * words as well. Token numbers are the sentence's; relations are those of Universal Dependencies version 2, tags those of
 * the Penn Treebank. Immutable.
 */
public abstract class ParsedSentence {
    private final Sentence sentence;
    private final Graph graph;

    /**
     * A view of a sentence.
     *
     * @param graph the sentence's graph, perhaps mended; it has as many tokens as the sentence
     */
    protected ParsedSentence(Sentence sentence, Graph graph) {
        this.sentence = sentence;
        this.graph = graph;
    }

    /** The sentence as the language's engine gave it; its own graph is not mended. */
    public final Sentence sentence() {
        return sentence;
    }

    /** The sentence's tree, with what was mended in it. */
    public final Graph graph() {
        return graph;
    }

    /** A token by its number, which must be one of the sentence. */
    public final Token token(int token) {
        return sentence.token(token);
    }

    /** The token's lemma in small letters. */
    public final String lemma(int token) {
        return token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** The token as printed, in small letters. */
    public final String lower(int token) {
        return token(token).text().toLowerCase(Locale.ROOT);
    }

    /** Whether the token has one of these tags. */
    public final boolean isTagged(int token, String... tags) {
        String own = token(token).tag();
        for (String tag : tags) {
            if (own.equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb's own auxiliaries or subject show that it is in the passive: "was attacked". */
    public final boolean isMarkedPassive(int verb) {
        return !graph.children(verb, "nsubj:pass", "aux:pass", "csubj:pass").isEmpty();
    }

    /** Whether a verb is passive, marked or not: "was attacked", "attacked by", "the troops withdrawn". */
    public final boolean isPassive(int verb) {
        if (isMarkedPassive(verb)) {
            return true;
        }
        if (!isTagged(verb, "VBN")) {
            return false;
        }
        boolean shares = graph.isRelation(verb, "conj")
                && graph.children(verb, "aux", "nsubj").isEmpty();
        if (shares) {
            return isPassive(graph.head(verb));
        }
        boolean bare = graph.children(verb, "aux", "obj", "nsubj").isEmpty();
        return bare && graph.isRelation(verb, "acl", "acl:relcl", "advcl", "amod", "dep", "csubj");
    }

    /** Whether a verb has the mark of an infinitive: "to attack", "to have attacked". */
    public final boolean isInfinitive(int verb) {
        return graph.children(verb, "mark").stream().anyMatch(mark -> isTagged(mark, "TO"));
    }

    /** Whether a verb has an ending of tense. */
    public final boolean isFinite(int verb) {
        return isTagged(verb, "VBD", "VBZ", "VBP", "MD");
    }

    /** Whether a token is a noun or a pronoun. */
    public final boolean isNominal(int token) {
        return token(token).isNoun() || isTagged(token, "PRP");
    }

    /** Whether a token asks or relates: "who", "which", "where". */
    public final boolean isRelative(int token) {
        return token(token).tag().startsWith("W");
    }

    /** Whether a form of be links the token to its subject: "is in contact", "there will be a meeting". */
    public final boolean hasCopula(int token) {
        return !graph.children(token, "cop").isEmpty();
    }

    /** Whether a token heads a clause: a verb, or what a copula links. */
    public final boolean headsClause(int token) {
        return hasCopula(token)
                || token(token).isVerb()
                        && !graph.isRelation(token, "amod", "case", "compound", "aux", "aux:pass", "cop");
    }

    /** The token itself or the nearest one above it that heads a clause; the root if none does. */
    public final int clause(int token) {
        return Stream.concat(Stream.of(token), graph.ancestors(token).stream())
                .filter(each -> headsClause(each) || graph.head(each) == Graph.NONE)
                .findFirst()
                .orElse(token);
    }

    /** The words that stand as prepositions or marks of a noun or a clause, in small letters. */
    public final List<String> cases(int token) {
        List<String> found = new ArrayList<>(1);
        for (int child : graph.children(token, "case", "mark")) {
            found.add(lower(child));
        }
        return found;
    }

    /** The preposition before a noun, its fixed parts joined by an underscore: "because_of". */
    public final Optional<String> preposition(int noun) {
        return graph.children(noun, "case").stream()
                .filter(each -> !isTagged(each, "POS"))
                .findFirst()
                .map(this::withFixed);
    }

    private String withFixed(int first) {
        StringBuilder text = new StringBuilder(lower(first));
        graph.children(first, "fixed").forEach(part -> text.append('_').append(lower(part)));
        return text.toString();
    }

    /** What hangs on a passive verb as its doer, by the prepositions that such doers have; empty if none does. */
    public final List<Integer> agents(int verb, Predicate<String> isAgentive) {
        return graph.children(verb, "obl", "obl:agent", "nmod").stream()
                .filter(child -> preposition(child).filter(isAgentive).isPresent())
                .toList();
    }

    /** What a relative pronoun in a clause stands for; any other token stands for itself. */
    public final int antecedent(int token, int verb) {
        if (!isRelative(token)) {
            return token;
        }
        return Stream.concat(Stream.of(verb), graph.ancestors(verb).stream())
                .filter(each -> graph.isRelation(each, "acl:relcl"))
                .map(graph::head)
                .findFirst()
                .orElse(token);
    }

    /** Whether the word is a gerund after a verb that the parser could not place: "denied having sold". */
    public final boolean isGerundComplement(int verb) {
        if (!graph.isRelation(verb, "dep") || !hasVerbAbove(verb)) {
            return false;
        }
        int first = graph.children(verb, "aux", "aux:pass").stream().findFirst().orElse(verb);
        return isTagged(first, "VBG") && graph.head(verb) == first - 1;
    }

    /** Whether the token hangs on a verb. */
    public final boolean hasVerbAbove(int token) {
        return graph.head(token) != Graph.NONE && token(graph.head(token)).isVerb();
    }
}

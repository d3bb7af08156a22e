package readout.reading.time.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.grammar.WordList;

/**
 * The tense at each place of a sentence, by the tags of the verb groups around it: the group before, unless the place is
 * followed at once by a group or none comes before.
 *
 * <p>Works without a parse, on Penn Treebank tags. It is wrong where a clause stands between a verb and its adverbial.
 */
final class Tenses {
    private static final int NOWHERE = -1;

    /** How many groups without a tense are passed over in search of one that has it. */
    private static final int FAR = 4;

    private final Sentence sentence;
    private final Set<String> future;
    private final Set<String> ahead;
    private final Set<String> aheadTo;
    private final Set<String> perfect;
    private final Set<String> aheadNouns;
    private final Set<String> unable;
    private final Set<String> negations;
    private final Set<String> asPlanned;
    private final Set<String> backshift;
    private final Set<String> deferring;
    private final List<Group> groups = new ArrayList<>();
    private final int[] before;
    private final int[] after;

    private Tenses(Sentence sentence, TimeGrammar grammar) {
        this.sentence = sentence;
        future = grammar.list(WordList.TENSE_FUTURE);
        ahead = grammar.list(WordList.TENSE_AHEAD);
        aheadTo = grammar.list(WordList.TENSE_AHEAD_TO);
        perfect = grammar.list(WordList.TENSE_PERFECT);
        aheadNouns = grammar.list(WordList.TENSE_AHEAD_NOUN);
        unable = grammar.list(WordList.TENSE_UNABLE);
        negations = grammar.list(WordList.TENSE_NEGATION);
        asPlanned = grammar.list(WordList.TENSE_AS_PLANNED);
        backshift = grammar.list(WordList.TENSE_BACKSHIFT);
        deferring = grammar.list(WordList.TENSE_DEFERRING);
        before = new int[sentence.size()];
        after = new int[sentence.size()];
        findGroups();
        index();
    }

    static Tenses of(Sentence sentence, TimeGrammar grammar) {
        return new Tenses(sentence, grammar);
    }

    /** The tense of the clause in which the tokens from first to last stand. */
    Tense at(int first, int last) {
        int next = after[last];
        if (next != NOWHERE
                && groups.get(next).first() == last + 1
                && groups.get(next).isFinite()) {
            return groups.get(next).tense();
        }
        int previous = before[first];
        for (int group = previous; group > previous - FAR && group >= 0; group--) {
            if (groups.get(group).tense() != Tense.NONE) {
                return isBackshifted(group) ? Tense.FUTURE : groups.get(group).tense();
            }
        }
        for (int group = next; group != NOWHERE && group < next + FAR && group < groups.size(); group++) {
            if (groups.get(group).tense() != Tense.NONE) {
                return groups.get(group).tense();
            }
        }
        return Tense.NONE;
    }

    /** Whether the verb before a token puts off what comes after it: "postponed until Friday". */
    boolean isDeferred(int token) {
        int previous = before[token];
        return previous != NOWHERE
                && IntStream.rangeClosed(
                                groups.get(previous).first(),
                                groups.get(previous).last())
                        .anyMatch(
                                each -> deferring.contains(sentence.token(each).lemma()));
    }

    /**
     * Whether the infinitive before a token says what a noun before it aims at: "signed an accord to close the border in
     * May".
     */
    boolean isAimed(int token) {
        int previous = before[token];
        while (previous > 0 && isParticiple(groups.get(previous))) {
            previous--;
        }
        int to = previous == NOWHERE ? NOWHERE : groups.get(previous).first() - 1;
        return to > 0
                && isTo(to)
                && sentence.token(to - 1).tag().startsWith("NN")
                && aheadNouns.contains(sentence.token(to - 1).lemma());
    }

    /** Whether a group is a participle alone, as in "the holding company". */
    private boolean isParticiple(Group group) {
        return group.first() == group.last()
                && sentence.token(group.first()).tag().equals("VBG");
    }

    /** Whether nothing but adverbs and a preposition stands between a verb and a token. */
    boolean isNear(int token) {
        int previous = before[token];
        return previous != NOWHERE
                && sentence.tokens().subList(groups.get(previous).last() + 1, token).stream()
                        .allMatch(each ->
                                each.tag().startsWith("RB") || each.tag().equals("IN"));
    }

    /** Whether a past stands for what is ahead of the verb before: "would buy as soon as trading opened". */
    private boolean isBackshifted(int group) {
        if (group == 0
                || groups.get(group).tense() != Tense.PAST
                || groups.get(group - 1).tense() != Tense.FUTURE) {
            return false;
        }
        List<Token> between = sentence.tokens()
                .subList(groups.get(group - 1).last() + 1, groups.get(group).first());
        return between.stream().anyMatch(token -> backshift.contains(token.lemma()))
                && between.stream().noneMatch(token -> token.tag().equals(","));
    }

    private void findGroups() {
        int at = 0;
        while (at < sentence.size()) {
            if (!isPart(at) && !isAhead(at)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < sentence.size()
                    && (isPart(end) || isAhead(end) || isLink(end) && end + 1 < sentence.size() && isPart(end + 1))) {
                end++;
            }
            groups.add(group(at, end));
            at = end;
        }
    }

    private boolean isPart(int token) {
        return sentence.token(token).isVerb();
    }

    /** A verb or adjective that looks ahead, such as "due"; some do so only before an infinitive, such as "set". */
    private boolean isAhead(int token) {
        Token word = sentence.token(token);
        boolean isWord = word.isVerb() || word.tag().startsWith("JJ");
        return isWord
                && (ahead.contains(word.lemma())
                        || aheadTo.contains(word.lemma()) && token + 1 < sentence.size() && isTo(token + 1));
    }

    private boolean isTo(int token) {
        return sentence.token(token).tag().equals("TO");
    }

    private boolean isLink(int token) {
        String tag = sentence.token(token).tag();
        return tag.equals("TO") || tag.startsWith("RB");
    }

    private Group group(int first, int end) {
        List<Token> tokens = sentence.tokens().subList(first, end);
        boolean isFinite = tokens.stream().anyMatch(token -> switch (token.tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        });
        return new Group(first, end - 1, isFinite, tense(tokens));
    }

    private Tense tense(List<Token> tokens) {
        boolean isAhead = tokens.stream().anyMatch(token -> isAhead(token.index()));
        for (Token token : tokens) {
            switch (token.tag()) {
                case "MD" -> {
                    boolean isUnreal = tokens.stream().anyMatch(each -> isPerfect(tokens, each));
                    return isUnreal || isUnable(tokens, token)
                            ? Tense.PAST
                            : future.contains(token.lemma()) ? Tense.FUTURE : Tense.PRESENT;
                }
                case "VBD" -> {
                    return isAhead ? Tense.FUTURE : Tense.PAST;
                }
                case "VBZ", "VBP" -> {
                    return isAhead ? Tense.FUTURE : isPerfect(tokens, token) ? Tense.PERFECT : Tense.PRESENT;
                }
                default -> {}
            }
        }
        if (isPresent(tokens)) {
            return Tense.PRESENT;
        }
        if (isAhead) {
            return isAsPlanned(tokens.getFirst().index()) ? Tense.NONE : Tense.FUTURE;
        }
        return tokens.stream().anyMatch(token -> token.tag().equals("VBN")) ? Tense.PAST : Tense.NONE;
    }

    /** Whether what is tagged as an infinitive is the verb of a plural subject: "the king and the envoy meet". */
    private boolean isPresent(List<Token> tokens) {
        Token verb = tokens.getFirst();
        boolean isAfterNoun =
                verb.index() > 0 && sentence.token(verb.index() - 1).tag().startsWith("NN");
        return groups.isEmpty() && tokens.size() == 1 && verb.tag().equals("VB") && isAfterNoun;
    }

    /** Whether a participle tells of a plan carried out: "began as planned", "left as previously agreed". */
    private boolean isAsPlanned(int first) {
        int at = first - 1;
        if (at > 0 && sentence.token(at).tag().startsWith("RB")) {
            at--;
        }
        return at >= 0 && asPlanned.contains(sentence.token(at).lemma());
    }

    /** Whether something was tried in vain: "could not be reached", "neither of them could be found". */
    private boolean isUnable(List<Token> group, Token modal) {
        return unable.contains(modal.lemma())
                && group.getLast().tag().equals("VBN")
                && sentence.tokens().subList(0, group.getLast().index()).stream()
                        .anyMatch(token -> negations.contains(token.lemma()));
    }

    /** Whether a participle of the past follows an auxiliary of the perfect. */
    private boolean isPerfect(List<Token> tokens, Token auxiliary) {
        return perfect.contains(auxiliary.lemma())
                && tokens.stream()
                        .anyMatch(token ->
                                token.index() > auxiliary.index() && token.tag().equals("VBN"));
    }

    private void index() {
        Arrays.fill(before, NOWHERE);
        Arrays.fill(after, NOWHERE);
        for (int i = 0; i < groups.size(); i++) {
            int from = groups.get(i).last() + 1;
            int to = i + 1 < groups.size() ? groups.get(i + 1).last() + 1 : sentence.size();
            Arrays.fill(before, Math.min(from, sentence.size()), to, i);
        }
        for (int i = groups.size() - 1; i >= 0; i--) {
            Arrays.fill(
                    after, i == 0 ? 0 : groups.get(i - 1).first(), groups.get(i).first(), i);
        }
    }

    private record Group(int first, int last, boolean isFinite, Tense tense) {}
}

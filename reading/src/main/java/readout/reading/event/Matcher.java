package readout.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.Entry;
import readout.reading.codebook.Entry.Part;
import readout.reading.frame.Frame;
import readout.reading.frame.Frames;
import readout.reading.grammar.Grammar;

/** Proposes, for every word of a sentence, the entry that fits it best. */
final class Matcher {
    private static final Comparator<Match> BEST = Comparator.comparingInt(Match::weight);
    private static final int KEY_WEIGHT = 2;

    private final Codebook codebook;
    private final Grammar grammar;
    private final Frames frames;
    private final Conditions conditions;

    Matcher(Codebook codebook, Grammar grammar, PartyFinder parties) {
        this.codebook = codebook;
        this.grammar = grammar;
        this.frames = new Frames(grammar, codebook);
        this.conditions = new Conditions(grammar, parties);
    }

    /** The best match of every word that has one, in the order of the sentence. */
    List<Match> matches() {
        List<Match> found = new ArrayList<>();
        for (Token token : grammar.sentence().tokens()) {
            part(token)
                    .filter(part -> !isParticipialAdjective(token, part))
                    .flatMap(part -> best(token.index(), part))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Match> best(int token, Part part) {
        return candidates(token, part).stream()
                .filter(match -> conditions
                        .against(match.entry(), match.frame())
                        .findAny()
                        .isEmpty())
                .max(BEST);
    }

    /** Every entry that lists the word, whether or not its conditions hold. */
    private List<Match> candidates(int token, Part part) {
        Set<Entry> entries = new LinkedHashSet<>();
        List<Match> candidates = new ArrayList<>(2);
        Optional<Frame> frame = Optional.empty();
        for (String key : grammar.keys(token)) {
            for (Entry entry : codebook.entries(part, key)) {
                if (entries.add(entry)) {
                    Frame built = frame.orElseGet(() -> frames.of(token, part));
                    frame = Optional.of(built);
                    int length = key.indexOf('_') >= 0 ? KEY_WEIGHT : 0;
                    candidates.add(new Match(entry, built, entry.conditions().size() * 2 + length));
                }
            }
        }
        return candidates;
    }

    /** How every entry fared that lists a word of the span, in the order of the sentence, the nearest first at each. */
    List<Attempt> attempts(Span within) {
        List<Attempt> attempts = new ArrayList<>();
        for (Token token : grammar.sentence().tokens()) {
            Optional<Part> part = within.overlaps(token.span()) ? part(token) : Optional.empty();
            part.stream()
                    .flatMap(each -> candidates(token.index(), each).stream())
                    .map(match -> new Attempt(
                            match.entry(),
                            token.span(),
                            conditions.against(match.entry(), match.frame()).toList()))
                    .sorted(Comparator.comparingInt(attempt -> attempt.against().size()))
                    .forEach(attempts::add);
        }
        return attempts;
    }

    /** "the occupied territories": a participle before its noun tells a state, not an act. */
    private boolean isParticipialAdjective(Token token, Part part) {
        return part == Part.VERB && grammar.graph().isRelation(token.index(), "amod");
    }

    private static Optional<Part> part(Token token) {
        if (token.isVerb()) {
            return Optional.of(Part.VERB);
        }
        if (token.isNoun() && !token.tag().equals("NNP")) {
            return Optional.of(Part.NOUN);
        }
        return token.tag().startsWith("JJ") ? Optional.of(Part.ADJECTIVE) : Optional.empty();
    }
}

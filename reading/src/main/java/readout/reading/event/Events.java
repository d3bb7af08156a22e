package readout.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.Place;
import readout.model.event.Status;
import readout.model.event.Why;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.text.InOrder;
import readout.model.text.Span;
import readout.model.time.Timex;
import readout.reading.Occurrence;
import readout.reading.actor.MentionIndex;
import readout.reading.codebook.Codebook;
import readout.reading.grammar.Grammar;

/**
 * The stage that finds acts: every parsed sentence of the body is matched against the lexicon. Needs parsed sentences and
 * mentions; gives occurrences in the order of the text, speech acts before their content.
 */
public final class Events {
    private final Codebook codebook;
    private final Scoring scoring;

    public Events(Codebook codebook) {
        this.codebook = codebook;
        this.scoring = new Scoring(codebook);
    }

    /**
     * The acts of a document; headings, boilerplate and sentences without a graph have none.
     *
     * @param times the time expressions, in order
     * @param places the places named, whose states are acted upon where no party is named
     */
    public List<Occurrence> events(Document document, MentionIndex mentions, List<Place> places, List<Timex> times) {
        InOrder<Timex> inOrder = new InOrder<>(times, Timex::span);
        List<Occurrence> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            boolean body = !sentence.isHeading() && !document.article().isBoilerplate(sentence.span());
            Optional<Grammar> grammar = body ? Grammar.of(sentence, codebook.grammar()) : Optional.empty();
            if (grammar.isPresent()) {
                PartyFinder finder = new PartyFinder(grammar.get(), mentions, places);
                List<Draft> drafts =
                        new SentenceCoder(codebook, grammar.get(), finder, scoring, in(sentence, inOrder)).code();
                add(found, grammar.get(), drafts);
            }
        }
        return found;
    }

    /** How the entries fared that list a word of the span, in sentences that have a graph. */
    public List<Attempt> attempts(Document document, MentionIndex mentions, List<Place> places, Span within) {
        List<Attempt> attempts = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.span().overlaps(within)) {
                Grammar.of(sentence, codebook.grammar())
                        .map(grammar -> new Matcher(codebook, grammar, new PartyFinder(grammar, mentions, places)))
                        .ifPresent(matcher -> attempts.addAll(matcher.attempts(within)));
            }
        }
        return attempts;
    }

    private static List<Span> in(Sentence sentence, InOrder<Timex> times) {
        return times.within(sentence.span()).stream().map(Timex::span).toList();
    }

    private void add(List<Occurrence> found, Grammar grammar, List<Draft> drafts) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (Draft draft : drafts) {
            numbers.put(draft.trigger(), found.size() + numbers.size());
        }
        for (Draft draft : drafts) {
            found.add(occurrence(found.size(), grammar, draft, numbers));
        }
    }

    private Occurrence occurrence(int number, Grammar grammar, Draft draft, Map<Integer, Integer> numbers) {
        EventType type = draft.match().entry().type();
        Optional<String> mode = draft.match().entry().mode();
        boolean merges = type.isMutual() && mode.filter(VISIT::equals).isEmpty();
        List<Party> actors = new ArrayList<>(draft.actors());
        if (merges) {
            actors.addAll(draft.recipients());
        }
        List<Why> why = new ArrayList<>();
        why.add(draft.match().entry().why());
        why.addAll(draft.verdict().why());
        Integer parent = draft.parent().isPresent() ? numbers.get(draft.parent().getAsInt()) : null;
        return new Occurrence(
                number,
                grammar.sentence(),
                draft.trigger(),
                type,
                mode,
                draft.match()
                        .entry()
                        .cameo()
                        .orElseGet(() -> codebook.type(type).cameo()),
                draft.verdict().status().orElse(Status.HAPPENED),
                actors,
                merges ? List.of() : draft.recipients(),
                parent == null ? OptionalInt.empty() : OptionalInt.of(parent),
                EvidenceSpan.of(grammar, draft),
                draft.score(),
                why);
    }

    /** The mode whose sides are host and guest, so that they are not merged. */
    private static final String VISIT = "visit";
}

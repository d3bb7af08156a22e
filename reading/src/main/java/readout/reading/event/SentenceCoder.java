package readout.reading.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.text.Span;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.Entry;
import readout.reading.codebook.Entry.ContentActor;
import readout.reading.codebook.Entry.Part;
import readout.reading.codebook.Slot;
import readout.reading.codebook.TypeRule;
import readout.reading.codebook.part.Condition;
import readout.reading.codebook.part.Feature;
import readout.reading.codebook.part.Term;
import readout.reading.frame.Frame;
import readout.reading.frame.NounFrames;
import readout.reading.grammar.Grammar;
import readout.reading.status.StatusReader;

/** Codes one sentence: matches, their status, their parties, and which of them are worth recording. */
final class SentenceCoder {
    private static final int ASIDE_REACH = 3;

    private final Codebook codebook;
    private final Grammar grammar;
    private final PartyFinder finder;
    private final Scoring scoring;
    private final List<Span> times;

    SentenceCoder(Codebook codebook, Grammar grammar, PartyFinder finder, Scoring scoring, List<Span> times) {
        this.codebook = codebook;
        this.grammar = grammar;
        this.finder = finder;
        this.scoring = scoring;
        this.times = times;
    }

    /** The drafts that are kept, in the order of the sentence; parents come with them or are left out. */
    List<Draft> code() {
        List<Match> matches = withoutTwins(new Matcher(codebook, grammar, finder).matches());
        Contents contents = new Contents(codebook, grammar, matches);
        StatusReader status = new StatusReader(codebook, grammar, contents::at);
        List<Draft> drafts = new ArrayList<>(matches.size());
        for (Match match : matches) {
            drafts.add(draft(match, contents, status));
        }
        return keep(withContentActors(drafts));
    }

    private Draft draft(Match match, Contents contents, StatusReader status) {
        Entry entry = match.entry();
        TypeRule rule = codebook.type(entry.type());
        TypeRule.Slots slots = entry.part() == Part.NOUN ? rule.noun() : rule.verb();
        List<Slot> actorSlots = entry.actor().isEmpty() ? slots.actor() : entry.actor();
        List<Slot> recipientSlots = entry.recipient().isEmpty() ? slots.recipient() : entry.recipient();
        Optional<PartyFinder.Filled> actor = finder.first(match.frame(), actorSlots, false)
                .or(() -> actorSlots.contains(Slot.SUBJECT)
                        ? finder.first(match.frame(), List.of(Slot.CONTROLLER), false)
                        : Optional.empty());
        List<Slot> left = recipientSlots.stream()
                .filter(slot -> actor.isEmpty() || !slot.equals(actor.get().slot()))
                .toList();
        List<Party> actors = actor.map(PartyFinder.Filled::parties).orElseGet(() -> unknownDoer(match));
        List<Party> recipients = without(
                finder.first(match.frame(), left, true)
                        .map(PartyFinder.Filled::parties)
                        .orElse(List.of()),
                actors);
        return new Draft(match, status.of(match.trigger()), actors, recipients, contents.parent(match.trigger()), 0);
    }

    /** A hostile deed in the passive has a doer even when nobody names one: code {@code UNK}, no name. */
    private List<Party> unknownDoer(Match match) {
        boolean hostile = match.entry().type().quad() == EventType.Quad.MATERIAL_CONFLICT;
        boolean hidden = match.entry().part() == Part.VERB
                && grammar.isPassive(match.trigger())
                && match.frame().at(Slot.SUBJECT).isEmpty();
        return hostile && hidden
                ? List.of(new Party(
                        Optional.empty(),
                        Optional.of(Party.UNKNOWN_CODE),
                        Optional.empty(),
                        PartyKind.GROUP,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        grammar.token(match.trigger()).span()))
                : List.of();
    }

    private static List<Party> without(List<Party> parties, List<Party> others) {
        return parties.stream()
                .filter(party -> others.stream().noneMatch(party::isSameAs))
                .toList();
    }

    /** Content that names no actor is done by the speaker or the addressee, as the speech act has it. */
    private List<Draft> withContentActors(List<Draft> drafts) {
        Map<Integer, Draft> byTrigger = new HashMap<>();
        drafts.forEach(draft -> byTrigger.put(draft.trigger(), draft));
        List<Draft> filled = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Optional<Draft> parent = draft.parent().isPresent()
                    ? Optional.ofNullable(byTrigger.get(draft.parent().getAsInt()))
                    : Optional.empty();
            filled.add(parent.filter(each -> draft.actors().isEmpty())
                    .map(each -> draft.with(contentActors(each), without(draft.recipients(), contentActors(each))))
                    .orElse(draft));
        }
        return filled;
    }

    private List<Party> contentActors(Draft parent) {
        return parent.match().entry().contentActor(codebook) == ContentActor.ACTOR
                ? parent.actors()
                : parent.recipients();
    }

    private List<Draft> keep(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts.size());
        PartOfAnother part = new PartOfAnother(codebook, grammar, drafts);
        for (Draft draft : drafts) {
            double score = scoring.score(features(draft));
            if (scoring.keeps(score) && !part.holds(draft)) {
                kept.add(draft.withScore(Math.min(1, score)));
            }
        }
        return kept;
    }

    private Set<Feature> features(Draft draft) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        Entry entry = draft.match().entry();
        features.add(
                switch (entry.part()) {
                    case VERB -> Feature.VERB;
                    case NOUN -> Feature.NOUN;
                    case ADJECTIVE -> Feature.ADJECTIVE;
                });
        add(
                features,
                Feature.ACTOR,
                draft.actors().stream().anyMatch(actor -> actor.name().isPresent()) || namesDoer(draft));
        add(features, Feature.RECIPIENT, !draft.recipients().isEmpty());
        add(features, Feature.PASSIVE, entry.part() == Part.VERB && grammar.isPassive(draft.trigger()));
        add(features, Feature.LIGHT_VERB, draft.match().frame().light().isPresent());
        add(features, Feature.CONTENT, draft.parent().isPresent());
        int sides = draft.actors().size() + draft.recipients().size();
        add(features, Feature.SIDES, entry.type().isMutual() && sides > 1);
        add(features, Feature.CUE, !draft.verdict().why().isEmpty());
        add(features, Feature.SPECIAL, draft.match().weight() > 0);
        boolean definite = draft.parent().isEmpty()
                && grammar.graph().children(draft.trigger(), "det").stream()
                        .anyMatch(det -> grammar.token(det).tag().equals("DT")
                                && codebook.grammar().definite().contains(grammar.lower(det)));
        boolean dated = entry.part() == Part.NOUN && isDated(draft.match().frame());
        add(features, Feature.DATED, dated);
        add(features, Feature.DEFINITE, definite && !dated);
        add(features, Feature.ASIDE, isAside(draft.trigger()));
        return features;
    }

    /** Whether somebody stands where the entry asks for a doer of a certain kind, known or not: "women marched". */
    private static boolean namesDoer(Draft draft) {
        return !draft.match().frame().at(Slot.SUBJECT).isEmpty()
                && draft.match().entry().conditions().stream()
                        .anyMatch(condition -> condition.key() == Condition.Key.SUBJECT);
    }

    /** Whether a time expression hangs on the noun, its participle, its light verb or what that is coordinated with. */
    private boolean isDated(Frame frame) {
        Set<Integer> heads = new HashSet<>(Set.of(frame.trigger()));
        frame.light().ifPresent(light -> {
            heads.add(light);
            heads.addAll(grammar.graph().children(light, "advcl", "conj"));
        });
        heads.addAll(grammar.graph().children(frame.trigger(), "acl"));
        return times.stream()
                .anyMatch(time -> grammar.sentence().tokens().stream()
                        .filter(token -> time.contains(token.span()))
                        .anyMatch(token -> heads.contains(grammar.graph().head(token.index()))));
    }

    /** Whether the word stands in a relative clause or a circumstance: background more often than news. */
    private boolean isAside(int trigger) {
        int at = trigger;
        for (int step = 0; step < ASIDE_REACH && at >= 0; step++) {
            if (grammar.graph().isRelation(at, "acl:relcl") || grammar.isAdjunct(at)) {
                return true;
            }
            at = grammar.graph().head(at);
        }
        return false;
    }

    private static void add(Set<Feature> features, Feature feature, boolean holds) {
        if (holds) {
            features.add(feature);
        }
    }

    /** Leaves out event nouns that a verb has already said: "signed the agreement", "lifted the sanctions". */
    private List<Match> withoutTwins(List<Match> matches) {
        Map<Integer, Match> byTrigger = new HashMap<>();
        matches.forEach(match -> byTrigger.put(match.trigger(), match));
        return matches.stream().filter(match -> !isTwin(match, byTrigger)).toList();
    }

    private boolean isTwin(Match noun, Map<Integer, Match> byTrigger) {
        if (noun.entry().part() != Part.NOUN) {
            return false;
        }
        for (int at :
                grammar.graph().ancestors(noun.trigger()).stream().limit(3).toList()) {
            Match verb = byTrigger.get(at);
            if (verb != null && verb.entry().part() == Part.VERB) {
                boolean argument = NounFrames.own(verb.frame()).contains(noun.trigger());
                boolean leans = noun.frame().light().equals(OptionalInt.of(at));
                return (argument || leans)
                        && (verb.entry().type() == noun.entry().type() || !speaks(verb) && names(verb, noun));
            }
        }
        return false;
    }

    /** Whether the verb is a speech act, whose named noun is its content: "called for a withdrawal". */
    private boolean speaks(Match verb) {
        return verb.entry().type() != EventType.CONCEDE
                && (verb.entry().content().isPresent()
                        || codebook.type(verb.entry().type()).content().isPresent());
    }

    /** Whether the verb's entry asks for this very noun, so that both are one phrase. */
    private boolean names(Match verb, Match noun) {
        Set<String> keys = grammar.keys(noun.trigger());
        return verb.entry().conditions().stream()
                .map(Condition::terms)
                .flatMap(terms -> terms.values().stream())
                .flatMap(List::stream)
                .anyMatch(term -> term instanceof Term.Lemmas lemmas
                        && lemmas.lemmas().stream().anyMatch(keys::contains));
    }
}

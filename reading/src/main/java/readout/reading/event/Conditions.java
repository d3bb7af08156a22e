package readout.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.reading.codebook.Entry;
import readout.reading.codebook.Slot;
import readout.reading.codebook.part.Condition;
import readout.reading.codebook.part.Term;
import readout.reading.frame.Frame;
import readout.reading.grammar.Grammar;

/** Whether an entry's conditions hold in a frame. */
final class Conditions {
    private final Grammar grammar;
    private final PartyFinder parties;

    Conditions(Grammar grammar, PartyFinder parties) {
        this.grammar = grammar;
        this.parties = parties;
    }

    /** What speaks against an entry here, looked for only as far as it is asked for; nothing if the entry fits. */
    Stream<Condition> against(Entry entry, Frame frame) {
        return Stream.concat(
                entry.conditions().stream().filter(condition -> !holds(condition, frame)),
                entry.exceptions().stream().filter(condition -> holds(condition, frame)));
    }

    private boolean holds(Condition condition, Frame frame) {
        return switch (condition.key()) {
            case SUBJECT -> any(condition, frame.at(Slot.SUBJECT), frame);
            case OBJECT -> any(condition, frame.at(Slot.OBJECT), frame);
            case INDIRECT -> any(condition, frame.at(Slot.INDIRECT), frame);
            case POSSESSIVE -> any(condition, frame.at(Slot.POSSESSIVE), frame);
            case PARTICLE -> words(condition, frame.particles());
            case MODIFIER -> words(condition, frame.modifiers());
            case CLAUSE -> clause(condition, frame);
            case PREPOSITION -> preposition(condition, frame);
            case GOVERNOR ->
                words(
                        condition,
                        frame.light().isPresent() ? grammar.keys(frame.light().getAsInt()) : Set.of());
        };
    }

    private boolean any(Condition condition, List<Integer> tokens, Frame frame) {
        List<Integer> all = measured(tokens);
        return condition.terms().values().stream()
                .flatMap(List::stream)
                .anyMatch(term -> term == Term.Nature.NONE
                        ? all.isEmpty()
                        : term == Term.Nature.CLAUSE
                                ? !frame.clauses().isEmpty()
                                : all.stream().anyMatch(token -> fits(term, token)));
    }

    /** The tokens, those coordinated with them, and what words of quantity among them stand for. */
    private List<Integer> measured(List<Integer> tokens) {
        List<Integer> all = new ArrayList<>();
        for (int token : tokens) {
            for (int each : parties.coordinated(token)) {
                all.add(each);
                all.addAll(grammar.measured(each));
            }
        }
        return all;
    }

    private boolean preposition(Condition condition, Frame frame) {
        for (Map.Entry<String, List<Term>> each : condition.terms().entrySet()) {
            for (int token : measured(frame.at(new Slot(each.getKey())))) {
                if (each.getValue().stream().anyMatch(term -> fits(term, token))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean words(Condition condition, Set<String> present) {
        return condition.terms().values().stream().flatMap(List::stream).anyMatch(term -> switch (term) {
            case Term.Lemmas lemmas -> lemmas.lemmas().stream().anyMatch(present::contains);
            case Term.Nature nature -> (nature == Term.Nature.NONE) == present.isEmpty();
        });
    }

    /** A clause of one of these kinds, or one that is headed by one of these words: "held it <i>responsible</i>". */
    private boolean clause(Condition condition, Frame frame) {
        return condition.terms().values().stream().flatMap(List::stream).anyMatch(term -> switch (term) {
            case Term.Lemmas wanted ->
                frame.clauses().stream()
                        .anyMatch(clause ->
                                wanted.lemmas().contains(clause.kind().name().toLowerCase(Locale.ROOT))
                                        || wanted.lemmas().contains(grammar.lemma(clause.head())));
            case Term.Nature nature ->
                (nature == Term.Nature.NONE) == frame.clauses().isEmpty();
        });
    }

    private boolean fits(Term term, int token) {
        return switch (term) {
            case Term.Lemmas lemmas -> grammar.keys(token).stream().anyMatch(lemmas.lemmas()::contains);
            case Term.Nature nature ->
                switch (nature) {
                    case ANY -> true;
                    case NONE, CLAUSE -> false;
                    case PARTY -> parties.isParty(token);
                    case PERSON -> isKind(token, PartyKind.PERSON) || isKind(token, PartyKind.OFFICE);
                    case STATE -> isKind(token, PartyKind.STATE);
                    case PLACE -> parties.isPlace(token);
                };
        };
    }

    private boolean isKind(int token, PartyKind kind) {
        return parties.mention(token).stream()
                .map(Mention::parties)
                .flatMap(List::stream)
                .map(Party::kind)
                .anyMatch(kind::equals);
    }
}

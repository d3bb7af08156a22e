package readout.reading.actor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Reference;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.words.GroupPhrase;

/** Phrases for several of those already named: "the two leaders", "both sides". */
public final class Several {
    private static final int BACK = 3;
    private static final double SCORE = 0.65;

    private final Context context;

    public Several(Context context) {
        this.context = context;
    }

    /** Whom the phrase means; unresolved if the sentences before name fewer or more. */
    public Reference read(Sentence sentence, NounPhrase phrase, GroupPhrase meaning) {
        Span span = sentence.span(phrase.first(), phrase.last());
        Reference unresolved = new Reference(
                sentence.index(),
                phrase.first(),
                phrase.last(),
                phrase.head(),
                span,
                Mention.Form.NOMINAL,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                0,
                "not as many were named before it",
                List.of());
        List<Party> found = switch (meaning.refers()) {
            case PEOPLE -> people(sentence.index(), meaning);
            case STATES -> states(sentence.index(), meaning);
            case PARTIES -> parties(sentence.index(), meaning);
            case ANY -> any(sentence.index(), meaning);
        };
        return found.isEmpty()
                ? unresolved
                : unresolved.to(found, SCORE, "the last %d named".formatted(meaning.count()));
    }

    private List<Party> any(int sentence, GroupPhrase meaning) {
        List<Party> people = people(sentence, meaning);
        return people.isEmpty() ? states(sentence, meaning) : people;
    }

    private List<Party> people(int sentence, GroupPhrase meaning) {
        List<Party> named = window(sentence, meaning, window -> people(window, meaning.classes()));
        return named.isEmpty() && meaning.isCounted() && !meaning.classes().isEmpty()
                ? window(sentence, meaning, window -> people(window, List.of()))
                : named;
    }

    private List<Party> states(int sentence, GroupPhrase meaning) {
        return window(sentence, meaning, this::statesOf);
    }

    private List<Party> parties(int sentence, GroupPhrase meaning) {
        List<Party> bodies = window(sentence, meaning, Several::bodies);
        return bodies.isEmpty() ? states(sentence, meaning) : bodies;
    }

    /**
     * The parties of the shortest stretch of sentences up to this one that names just so many; of the whole text so far
     * if the phrase does not count them.
     */
    private List<Party> window(int sentence, GroupPhrase meaning, Function<List<Reference>, List<Party>> kind) {
        if (!meaning.isCounted()) {
            List<Party> all = kind.apply(context.discourse().all());
            return all.size() == meaning.count() ? all : List.of();
        }
        boolean isFar = !meaning.classes().isEmpty();
        List<Reference> window = new ArrayList<>();
        for (int at = sentence; at >= 0 && (isFar || sentence - at <= BACK); at--) {
            window.addAll(0, context.discourse().of(at));
            List<Party> parties = kind.apply(window);
            if (parties.size() >= meaning.count()) {
                return parties.size() == meaning.count() ? parties : List.of();
            }
        }
        return List.of();
    }

    private static List<Party> people(List<Reference> window, List<String> classes) {
        return distinct(window.stream()
                .filter(reference -> reference.isPerson() && reference.form() != Mention.Form.PRONOUN)
                .filter(reference -> classes.isEmpty()
                        || reference.parties().stream()
                                .anyMatch(party -> party.officeClass()
                                        .filter(classes::contains)
                                        .isPresent()))
                .toList());
    }

    private static List<Party> bodies(List<Reference> window) {
        return distinct(window.stream()
                .filter(reference -> reference.isBody() && reference.form() != Mention.Form.ADJECTIVE)
                .toList());
    }

    /** The states for which those of the window act. */
    private List<Party> statesOf(List<Reference> window) {
        List<Party> states = new ArrayList<>();
        for (Reference reference : window) {
            for (String code : reference.codes()) {
                if (context.knowledge().states().byCode(code).isPresent()) {
                    Party party = context.parties().ofCode(code, reference.span());
                    if (states.stream().noneMatch(party::isSameAs)) {
                        states.add(party);
                    }
                }
            }
        }
        return states;
    }

    /** The parties of references, each once, in order. */
    static List<Party> distinct(List<Reference> references) {
        List<Party> parties = new ArrayList<>();
        for (Reference reference : references) {
            for (Party party : reference.parties()) {
                if (parties.stream().noneMatch(party::isSameAs)) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }
}

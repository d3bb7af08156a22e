package readout.reading.actor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.resolve.Context;
import readout.reading.actor.resolve.Reference;
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
                sentence.index(), phrase.first(), phrase.last(), phrase.head(), span, Mention.Form.NOMINAL, List.of(),
                Optional.empty(), Optional.empty(), true, 0, "not as many were named before it", List.of());
        List<Party> found =
                switch (meaning.refers()) {
                    case PEOPLE -> people(sentence.index(), meaning.count());
                    case STATES -> states(sentence.index(), meaning.count());
                    case PARTIES -> parties(sentence.index(), meaning.count());
                    case ANY -> any(sentence.index(), meaning.count());
                };
        return found.isEmpty() ? unresolved : unresolved.to(found, SCORE, "the last " + meaning.count() + " named");
    }

    private List<Party> any(int sentence, int count) {
        List<Party> people = people(sentence, count);
        return people.isEmpty() ? states(sentence, count) : people;
    }

    private List<Party> people(int sentence, int count) {
        return window(sentence, count, Several::people);
    }

    private List<Party> states(int sentence, int count) {
        return window(sentence, count, this::statesOf);
    }

    private List<Party> parties(int sentence, int count) {
        List<Party> bodies = window(sentence, count, Several::bodies);
        return bodies.isEmpty() ? states(sentence, count) : bodies;
    }

    /** The parties of the shortest stretch of sentences up to this one that names just so many. */
    private List<Party> window(int sentence, int count, Function<List<Reference>, List<Party>> kind) {
        List<Reference> window = new ArrayList<>();
        for (int at = sentence; at >= 0; at--) {
            window.addAll(0, context.discourse().of(at));
            List<Party> parties = kind.apply(window);
            if (parties.size() == count) {
                return parties;
            }
            if (parties.size() > count || sentence - at >= BACK && !parties.isEmpty()) {
                return List.of();
            }
        }
        return List.of();
    }

    private static List<Party> people(List<Reference> window) {
        return distinct(window.stream()
                .filter(reference -> reference.isPerson() && reference.form() != Mention.Form.PRONOUN)
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

package readout.reading.actor.noun;

import java.util.List;
import java.util.Optional;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Repetitions;
import readout.reading.actor.words.ActorNoun;

/** Whose somebody without a name is: what the phrase tells, else what the article leaves no doubt of. */
final class Owners {
    private final Context context;
    private final Repetitions repetitions;

    Owners(Context context) {
        this.context = context;
        this.repetitions = new Repetitions(context);
    }

    /** The codes that the phrase tells, each once, in order. */
    List<String> told(Described described) {
        return described.told().stream()
                .filter(each -> !described.noun().isOther() || described.isAdjective(each))
                .flatMap(each -> each.code().stream())
                .distinct()
                .toList();
    }

    /** The codes for one person. */
    List<String> ofPerson(Described described) {
        List<String> told = told(described);
        return told.isEmpty() ? untold(described, described.isDefinite(context)) : told;
    }

    /** The codes for several or for a body. */
    List<String> ofMany(Described described) {
        return untold(described, !described.noun().isOfPerson() || described.isDefinite(context));
    }

    /** The state that a bare "government" rules. */
    List<String> ofGovernment(Described described) {
        return described.noun().isState() && !described.isPossessed()
                ? repetitions.homeOf().stream().toList()
                : List.of();
    }

    private List<String> untold(Described described, boolean isKnown) {
        return described.noun().isOther()
                ? List.of()
                : (isKnown ? assumed(described) : local(described)).stream().toList();
    }

    /** The state of somebody of whom the text speaks as known. */
    private Optional<String> assumed(Described described) {
        ActorNoun noun = described.noun();
        if (described.isPossessed()) {
            return Optional.empty();
        }
        if (!noun.states().isEmpty()) {
            return noun.states().stream().findFirst();
        }
        int sentence = described.phrases().sentence().index();
        return repetitions
                .codeOf(noun)
                .or(() -> noun.officeClass().isEmpty()
                        ? context.focus().stateAt(sentence)
                        : context.focus().home().or(() -> context.focus().stateFor(sentence)))
                .filter(state -> !context.discourse().isExcluded(noun, state));
    }

    /** An unknown policeman or lawmaker is of the state of which the article speaks; an unknown diplomat of any. */
    private Optional<String> local(Described described) {
        ActorNoun noun = described.noun();
        boolean isOfficial = noun.officeClass().isPresent()
                || noun.sector().filter(context.words()::isAnywhere).isPresent();
        return isOfficial ? Optional.empty() : repetitions.codeOf(noun).or(context.focus()::dominant);
    }
}

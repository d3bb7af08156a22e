package readout.reading.actor.context;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readout.reading.actor.words.ActorNoun;

/**
 * The state of a crowd that was named before with one: "protesters" after "Hungarian protesters". Only where all that were
 * named before by the noun, or for the police and other local people by the sector, are of one state.
 */
public final class Repetitions {
    private final Context context;

    public Repetitions(Context context) {
        this.context = context;
    }

    /** The one state of those named before; empty if there are none or several. */
    public Optional<String> codeOf(ActorNoun noun) {
        Optional<String> same = only(reference -> reference
                .noun()
                .filter(other -> other.word().equals(noun.word()))
                .isPresent());
        boolean isLocal = noun.sector().filter(context.words()::isLocal).isPresent();
        return same.isPresent() || !isLocal
                ? same
                : only(reference -> reference
                        .noun()
                        .filter(other -> other.sector().equals(noun.sector()))
                        .isPresent());
    }

    /** The state that a bare "government" rules: the article's, else that of all police and protesters named before. */
    public Optional<String> homeOf() {
        return context.focus()
                .dominant()
                .or(() -> only(reference -> reference
                        .noun()
                        .flatMap(ActorNoun::sector)
                        .filter(context.words()::isLocal)
                        .isPresent()));
    }

    private Optional<String> only(Predicate<Reference> fits) {
        List<String> codes = context.discourse()
                .recent()
                .filter(fits)
                .flatMap(reference -> reference.codes().stream())
                .distinct()
                .limit(2)
                .toList();
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }
}

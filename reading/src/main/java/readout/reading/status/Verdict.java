package readout.reading.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.event.Status;
import readout.model.event.Why;

/**
 * The status of an event as read so far.
 *
 * @param status empty while nothing says: an infinitive, a bare noun
 * @param why the cues that gave it, innermost first
 */
public record Verdict(Optional<Status> status, List<Why> why) {
    static final Verdict OPEN = new Verdict(Optional.empty(), List.of());

    public Verdict {
        why = List.copyOf(why);
    }

    static Verdict of(Status status) {
        return new Verdict(Optional.of(status), List.of());
    }

    static Verdict of(Status status, Why why) {
        return new Verdict(Optional.of(status), List.of(why));
    }

    /** This verdict under an outer one: what the governing words make of it. */
    Verdict under(Verdict outer) {
        if (outer.status.isEmpty()) {
            return this;
        }
        if (status.isEmpty()) {
            return outer;
        }
        Status result = combine(status.get(), outer.status.get());
        if (result == status.get()) {
            return this;
        }
        List<Why> all = new ArrayList<>(why);
        all.addAll(outer.why);
        return new Verdict(Optional.of(result), all);
    }

    private static Status combine(Status inner, Status outer) {
        return switch (inner) {
            case HAPPENED, ONGOING ->
                switch (outer) {
                    case ALLEGED, DENIED, CONDITIONAL, CALLED_OFF -> outer;
                    case HAPPENED, ONGOING, PLANNED, DEMANDED, THREATENED -> inner;
                };
            case PLANNED ->
                switch (outer) {
                    case HAPPENED, ONGOING, ALLEGED -> inner;
                    case PLANNED, CONDITIONAL, DEMANDED, THREATENED, DENIED, CALLED_OFF -> outer;
                };
            case CONDITIONAL ->
                switch (outer) {
                    case DEMANDED, THREATENED, DENIED -> outer;
                    case HAPPENED, ONGOING, PLANNED, CONDITIONAL, ALLEGED, CALLED_OFF -> inner;
                };
            case DEMANDED, THREATENED, ALLEGED, DENIED, CALLED_OFF -> outer == Status.DENIED ? outer : inner;
        };
    }
}

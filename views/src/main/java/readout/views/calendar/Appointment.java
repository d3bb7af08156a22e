package readout.views.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * One appointment of the calendar.
 *
 * @param versions how it stood, the first announced first; at least one
 * @param tellings all that tell of it, in the same order, those that changed nothing included
 */
public record Appointment(List<Version> versions, List<Telling> tellings) {
    public Appointment {
        versions = List.copyOf(versions);
        tellings = List.copyOf(tellings);
    }

    static Appointment of(Telling telling) {
        return new Appointment(List.of(Version.of(telling)), List.of(telling));
    }

    /** As the first telling had it. */
    public Version first() {
        return versions.getFirst();
    }

    /** As it stands now. */
    public Version now() {
        return versions.getLast();
    }

    /** With another telling, which is no earlier than those before. */
    Appointment with(Telling telling, boolean isChange) {
        List<Telling> all = new ArrayList<>(tellings);
        all.add(telling);
        List<Version> changed = new ArrayList<>(versions);
        Version next = isChange ? now().after(telling) : now();
        if (!next.equals(now())) {
            changed.add(next);
        }
        return new Appointment(changed, all);
    }
}

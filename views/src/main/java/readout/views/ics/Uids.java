package readout.views.ics;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import readout.model.event.Event;
import readout.model.event.Status;
import readout.model.time.Edtf;
import readout.views.calendar.Appointment;
import readout.views.calendar.Telling;

/**
 * The UIDs of appointments: version 3 UUIDs, the same on every reading.
 *
 * <p>Of what several articles may announce it is made of type, parties and the day that was announced first, so that it
 * is the same whichever of two articles of a day tells it, and stays when a later one changes the plan. Of anything else,
 * and of what would get the same one, it is made of the article and the words.
 */
final class Uids {
    private Uids() {}

    /** The appointments, in the order given, with their UIDs. */
    static Map<Appointment, String> of(List<Appointment> appointments) {
        Map<Appointment, String> ids = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Appointment each : appointments) {
            String key = announced(each);
            String words = words(each.first().by());
            for (int copy = 1; key.isEmpty() || !taken.add(key); copy++) {
                key = copy == 1 ? words : words + "/" + copy;
            }
            ids.put(each, uid(key));
        }
        return ids;
    }

    private static String announced(Appointment appointment) {
        Telling first = appointment.first().by();
        boolean isPlan = first.status() == Status.PLANNED
                || first.status() == Status.CALLED_OFF
                || first.event().type().isMutual();
        return first.key()
                .filter(key -> isPlan)
                .flatMap(key -> appointment.first().when().map(when -> key + "/" + first.names() + "/" + days(when)))
                .orElse("");
    }

    private static String days(Edtf when) {
        return List.of(when.first(), when.last()).stream()
                .map(day -> day.map(Object::toString).orElse(".."))
                .collect(Collectors.joining("/"));
    }

    private static String words(Telling telling) {
        Event event = telling.event();
        return telling.article() + "/" + event.type() + "/" + event.evidence().start() + "/"
                + event.evidence().end();
    }

    private static String uid(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@readout";
    }
}

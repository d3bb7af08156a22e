package readout.views.ics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import readout.model.event.Readout;
import readout.model.time.Edtf;

/**
 * The events of several articles that belong into a calendar, each once, with what became of it.
 *
 * <p>Two tellings are of one event if they are of the same type and between the same sides (two at least, by code, nobody
 * known taking another's place), stand in different articles, the later one published within sixty days of the earlier or
 * of the planned day, and if their times meet, or the later one names the planned day as it gives another one, or it calls
 * off, without a day, the only plan that these sides had. In doubt two stay two. The order in which articles are added
 * changes nothing; the id is that of the first telling, so that articles added later change an entry and do not double it.
 */
public final class Agenda {
    private static final int MAX_DAYS = 31;

    private final List<Telling> tellings = new ArrayList<>();

    /** Takes up what an article tells. */
    public void add(Readout readout) {
        IntStream.range(0, readout.events().size())
                .filter(position -> readout.events().get(position).sameAs().isEmpty())
                .mapToObj(position -> Telling.of(readout, position))
                .filter(telling -> isDated(telling) || telling.isAgainst())
                .forEach(tellings::add);
    }

    /** The appointments, the first announced first. */
    List<Appointment> appointments() {
        List<Appointment> appointments = new ArrayList<>();
        Map<String, List<Appointment>> bySides = new TreeMap<>();
        for (Telling telling : tellings.stream().sorted(Telling.ORDER).toList()) {
            List<Appointment> alike =
                    bySides.computeIfAbsent(telling.type() + " " + telling.codes(), each -> new ArrayList<>(1));
            List<Appointment> told =
                    alike.stream().filter(each -> each.isToldBy(telling)).toList();
            if (told.size() == 1) {
                told.getFirst().add(telling);
            } else if (isDated(telling)) {
                Appointment first =
                        new Appointment(telling, telling.event().when().edtf().orElseThrow());
                appointments.add(first);
                alike.add(first);
            }
        }
        appointments.sort(Comparator.comparing(Appointment::first, Telling.IN_TEXT));
        return appointments;
    }

    /** Whether its time is a day or a stretch that a calendar can show. */
    private static boolean isDated(Telling telling) {
        Optional<Edtf> when = telling.event().when().edtf();
        Optional<LocalDate> first = when.flatMap(Edtf::first);
        Optional<LocalDate> last = when.flatMap(Edtf::last);
        return first.isPresent() && last.isPresent() && ChronoUnit.DAYS.between(first.get(), last.get()) <= MAX_DAYS;
    }
}

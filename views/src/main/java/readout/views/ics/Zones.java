package readout.views.ics;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.ICalComponent;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.property.RawProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The zones that a calendar's times are given in, each with the changes of the clock that were in force at those times.
 * Not thread-safe.
 */
final class Zones {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final LocalDateTime BEFORE_ALL = LocalDateTime.of(1800, 1, 1, 0, 0);

    private final Map<String, SortedSet<Instant>> used = new TreeMap<>();

    /** The zone with this id if it has a name; an offset alone has none. */
    static Optional<ZoneId> region(String id) {
        try {
            ZoneId zone = ZoneId.of(id);
            return zone.normalized() instanceof ZoneOffset ? Optional.empty() : Optional.of(zone);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A time of the calendar lies in this zone. */
    void use(ZoneId zone, Instant instant) {
        used.computeIfAbsent(zone.getId(), each -> new TreeSet<>()).add(instant);
    }

    /** A VTIMEZONE for each zone that was used. */
    List<VTimezone> components() {
        return used.entrySet().stream()
                .map(each -> component(ZoneId.of(each.getKey()), each.getValue()))
                .toList();
    }

    private static VTimezone component(ZoneId zone, SortedSet<Instant> instants) {
        VTimezone component = new VTimezone(zone.getId());
        ZoneRules rules = zone.getRules();
        SortedSet<Instant> changes = new TreeSet<>();
        boolean isBeforeAll = false;
        for (Instant instant : instants) {
            Optional<ZoneOffsetTransition> change = Optional.ofNullable(rules.previousTransition(instant.plusNanos(1)));
            change.ifPresent(each -> changes.add(each.getInstant()));
            isBeforeAll |= change.isEmpty();
        }
        if (isBeforeAll) {
            ZoneOffset offset = rules.getOffset(instants.first());
            component.addComponent(observance(new StandardTime(), BEFORE_ALL, offset, offset));
        }
        for (Instant change : changes) {
            ZoneOffsetTransition transition = rules.previousTransition(change.plusNanos(1));
            boolean isSummer = rules.isDaylightSavings(change);
            component.addComponent(observance(
                    isSummer ? new DaylightSavingsTime() : new StandardTime(),
                    transition.getDateTimeBefore(),
                    transition.getOffsetBefore(),
                    transition.getOffsetAfter()));
        }
        return component;
    }

    private static ICalComponent observance(
            ICalComponent component, LocalDateTime begin, ZoneOffset before, ZoneOffset after) {
        component.addProperty(new RawProperty("DTSTART", LOCAL.format(begin)));
        component.addProperty(new RawProperty("TZOFFSETFROM", offset(before)));
        component.addProperty(new RawProperty("TZOFFSETTO", offset(after)));
        return component;
    }

    private static String offset(ZoneOffset offset) {
        return DateTimeFormatter.ofPattern(offset.getTotalSeconds() % 60 == 0 ? "xx" : "xxxx", Locale.ROOT)
                .format(offset);
    }
}

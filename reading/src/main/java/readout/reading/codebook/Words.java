package readout.reading.codebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.model.event.EventType;
import readout.model.event.Status;

/** The closed sets of words of the codebook's format. */
final class Words {
    private Words() {}

    /** The constant written in lower case with hyphens; empty if there is none. */
    static <E extends Enum<E>> Optional<E> parse(Class<E> closed, String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(closed.getEnumConstants())
                .filter(each -> each.name().equals(name) && text.equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static Optional<EventType> eventType(Yaml at, String text) {
        Optional<EventType> type = Arrays.stream(EventType.values())
                .filter(each -> each.name().equals(text))
                .findFirst();
        if (type.isEmpty()) {
            at.fault("unknown type '%s', expected one of %s".formatted(text, List.of(EventType.values())));
        }
        return type;
    }

    static Optional<Status> status(Yaml at, String text) {
        Optional<Status> status = Status.parse(text);
        if (status.isEmpty()) {
            List<String> legal =
                    Arrays.stream(Status.values()).map(Status::word).toList();
            at.fault("unknown status '%s', expected one of %s".formatted(text, legal));
        }
        return status;
    }

    static List<String> sorted(Collection<String> words) {
        return words.stream().sorted().toList();
    }
}

package readout.reading.actor.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.reading.codebook.Yaml;

/**
 * The fields of an entry by their keys; what is wrong with one is noted as a fault at its place.
 *
 * @param values the values by key
 */
record Fields(Map<String, Yaml> values) {
    static Fields of(Yaml entry) {
        return new Fields(entry.map());
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(Yaml::text);
    }

    List<String> texts(String key) {
        return Optional.ofNullable(values.get(key)).map(Yaml::texts).orElse(List.of());
    }

    Optional<Integer> number(String key) {
        Optional<Yaml> value = Optional.ofNullable(values.get(key));
        if (value.filter(each -> !each.text().matches("\\d{1,3}")).isPresent()) {
            value.get()
                    .fault("found '%s', expected a number".formatted(value.get().text()));
            return Optional.empty();
        }
        return value.map(each -> Integer.parseInt(each.text()));
    }

    <E extends Enum<E>> Optional<E> constant(Class<E> type, String key) {
        Optional<String> word = text(key);
        for (E each : type.getEnumConstants()) {
            if (word.filter(each.name().toLowerCase(Locale.ROOT)::equals).isPresent()) {
                return Optional.of(each);
            }
        }
        Optional.ofNullable(values.get(key))
                .ifPresent(value -> value.fault(
                        "found '%s', expected one of %s".formatted(value.text(), List.of(type.getEnumConstants()))));
        return Optional.empty();
    }
}

package readout.reading.time.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.reading.codebook.Yaml;
import readout.reading.time.grammar.Beside.Place;
import readout.reading.time.grammar.Expression.Kind;
import readout.reading.time.pattern.Pattern;
import readout.reading.time.pattern.SlotClass;

/** Reads one entry of {@code expressions} or {@code modifiers}. */
final class ExpressionParser {
    private static final Set<String> KEYS =
            Set.of("id", "match", "gives", "if", "unless", "examples", "not", "source", "note", "before");
    private static final String DAY = "2021-12-30";

    private final Map<String, SlotClass> classes;
    private final Map<String, String> parts;

    ExpressionParser(Map<String, SlotClass> classes, Map<String, String> parts) {
        this.classes = classes;
        this.parts = parts;
    }

    Optional<Expression> parse(Yaml value) {
        Map<String, Yaml> map = value.map();
        map.forEach((key, each) -> {
            if (!KEYS.contains(key) && Field.parse(key).isEmpty()) {
                each.fault("unknown key '%s', expected one of %s or %s".formatted(key, KEYS, List.of(Field.values())));
            }
        });
        Optional<Kind> kind = value.get("gives").flatMap(each -> constant(Kind.class, each));
        if (kind.isEmpty() || !map.containsKey("id") || !map.containsKey("match")) {
            value.fault("an expression needs id, match and gives");
            return Optional.empty();
        }
        return Optional.of(new Expression(
                value.require("id").text(),
                value.line(),
                patterns(value.require("match")),
                kind.get(),
                settings(map),
                before(value),
                beside(value, "if"),
                beside(value, "unless"),
                examples(value, "examples", true),
                examples(value, "not", false)));
    }

    private List<Pattern> patterns(Yaml match) {
        List<Pattern> patterns = new ArrayList<>();
        for (Yaml each : match.list()) {
            try {
                Pattern pattern = Pattern.parse(expand(each.text()), classes);
                pattern.slots().stream()
                        .filter(slot -> Field.parse(slot).isEmpty())
                        .forEach(slot -> each.fault("unknown slot '%s', expected one of %s"
                                .formatted(slot, Arrays.toString(Field.values()))));
                patterns.add(pattern);
            } catch (IllegalArgumentException e) {
                each.fault(String.valueOf(e.getMessage()));
            }
        }
        return patterns;
    }

    /** The pattern with its pieces, {@code {name}}, put in. */
    private String expand(String pattern) {
        String expanded = pattern;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            expanded = expanded.replace("{" + part.getKey() + "}", part.getValue());
        }
        return expanded;
    }

    private static Map<Field, String> settings(Map<String, Yaml> map) {
        Map<Field, String> settings = new EnumMap<>(Field.class);
        map.forEach((key, each) -> Field.parse(key).ifPresent(field -> settings.put(field, setting(field, each))));
        return settings;
    }

    /** The value; of a closed choice the name of its constant. */
    private static String setting(Field field, Yaml value) {
        return switch (field) {
            case MOD -> constant(Mod.class, value).map(Enum::name).orElse("");
            case TOWARD -> constant(Toward.class, value).map(Enum::name).orElse("");
            default -> value.text();
        };
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> closed, Yaml value) {
        return constant(closed, value.text(), value);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> closed, String name, Yaml at) {
        Optional<E> constant = Arrays.stream(closed.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
        if (constant.isEmpty()) {
            at.fault("unknown '%s', expected one of %s"
                    .formatted(name, Arrays.toString(closed.getEnumConstants()).toLowerCase(Locale.ROOT)));
        }
        return constant;
    }

    private static Set<Kind> before(Yaml entry) {
        return entry.get("before").map(Yaml::list).orElse(List.of()).stream()
                .flatMap(each -> constant(Kind.class, each).stream())
                .collect(Collectors.toSet());
    }

    private static List<Beside> beside(Yaml entry, String key) {
        List<Beside> found = new ArrayList<>();
        entry.get(key)
                .map(Yaml::map)
                .orElse(Map.of())
                .forEach((name, terms) -> constant(Place.class, name, terms)
                        .ifPresent(place -> found.add(Beside.of(place, terms(terms)))));
        return found;
    }

    private static Set<String> terms(Yaml list) {
        list.list().stream()
                .filter(each -> isMixed(each.text()))
                .forEach(each -> each.fault("'%s' is neither a word in lower case nor a tag".formatted(each.text())));
        return Set.copyOf(list.texts());
    }

    private static boolean isMixed(String term) {
        return !term.equals(term.toLowerCase(Locale.ROOT)) && !term.equals(term.toUpperCase(Locale.ROOT));
    }

    private static List<TimeExample> examples(Yaml entry, String key, boolean isExpecting) {
        List<Yaml> items = entry.get(key).map(Yaml::list).orElse(List.of());
        if (items.size() < 2) {
            entry.fault("expected at least 2 under '%s'".formatted(key));
            return List.of();
        }
        return items.stream().map(each -> example(each, isExpecting)).toList();
    }

    /** {@code sentence -> value = edtf; value @ published}; a counter-example is a sentence alone. */
    private static TimeExample example(Yaml value, boolean isExpecting) {
        String text = value.text();
        int arrow = text.lastIndexOf(" -> ");
        if (isExpecting != arrow >= 0) {
            value.fault(isExpecting ? "expected 'sentence -> value'" : "a counter-example expects nothing");
            return new TimeExample(text, DAY, List.of(), value.at());
        }
        if (!isExpecting) {
            return new TimeExample(text, DAY, List.of(), value.at());
        }
        String[] right = text.substring(arrow + 4).split(" @ ", 2);
        List<TimeExample.Expected> expected = Arrays.stream(right[0].split(";"))
                .map(each -> each.strip().split(" = ", 2))
                .map(each -> new TimeExample.Expected(each[0], each.length > 1 ? each[1] : ""))
                .collect(Collectors.toList());
        return new TimeExample(
                text.substring(0, arrow).strip(), right.length > 1 ? right[1].strip() : DAY, expected, value.at());
    }
}

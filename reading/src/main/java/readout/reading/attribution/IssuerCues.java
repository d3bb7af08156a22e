package readout.reading.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import readout.reading.attribution.IssuerPattern.Where;
import readout.reading.codebook.CodebookException;
import readout.reading.codebook.CodebookFiles;
import readout.reading.codebook.Fault;
import readout.reading.codebook.Yaml;

/**
 * The forms of words by which official texts tell whose they are: {@code issuers.yaml} of one language.
 *
 * @param official words that make a publisher's name official
 * @param press words that make it a paper's
 * @param patterns in the order in which they are tried
 */
public record IssuerCues(Set<String> official, Set<String> press, List<IssuerPattern> patterns) {
    private static final int ENOUGH = 2;
    private static final String ARROW = "->";

    public IssuerCues {
        official = Set.copyOf(official);
        press = Set.copyOf(press);
        patterns = List.copyOf(patterns);
    }

    /**
     * The cues of a language.
     *
     * @throws CodebookException with all faults if there is one
     */
    public static IssuerCues load(CodebookFiles files, String language) {
        String name = language + "/issuers.yaml";
        List<Fault> faults = new ArrayList<>();
        Map<String, Yaml> top = files.text(name)
                .flatMap(text -> Yaml.parse(name, text, faults))
                .map(Yaml::map)
                .orElse(Map.of());
        for (String key : List.of("publisher", "patterns")) {
            if (!top.containsKey(key)) {
                faults.add(new Fault(name, "the key '%s' is missing".formatted(key)));
            }
        }
        if (!faults.isEmpty()) {
            throw new CodebookException(faults);
        }
        Map<String, Yaml> publisher = top.get("publisher").map();
        IssuerCues cues = new IssuerCues(
                words(publisher, "official"),
                words(publisher, "press"),
                top.get("patterns").list().stream()
                        .map(IssuerCues::pattern)
                        .flatMap(Optional::stream)
                        .toList());
        if (!faults.isEmpty()) {
            throw new CodebookException(faults);
        }
        return cues;
    }

    /** Whether a publisher's name is that of an office, not of a paper. */
    public boolean isOfficial(String publisher) {
        String name = " " + publisher.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return official.stream().anyMatch(word -> name.contains(" " + word + " "))
                && press.stream().noneMatch(word -> name.contains(" " + word + " "));
    }

    private static Set<String> words(Map<String, Yaml> map, String key) {
        return Optional.ofNullable(map.get(key))
                .map(value -> (Set<String>) new HashSet<>(value.texts()))
                .orElse(Set.of());
    }

    private static Optional<IssuerPattern> pattern(Yaml value) {
        Map<String, Yaml> map = value.map();
        if (!map.keySet().containsAll(List.of("id", "where", "pattern", "examples", "not"))) {
            value.fault("a pattern needs id, where, pattern, examples and not");
            return Optional.empty();
        }
        Optional<Where> where = Arrays.stream(Where.values())
                .filter(each -> each.name()
                        .toLowerCase(Locale.ROOT)
                        .equals(map.get("where").text()))
                .findFirst();
        if (where.isEmpty()) {
            map.get("where")
                    .fault("unknown place '%s', expected title, opening or closing"
                            .formatted(map.get("where").text()));
        }
        List<IssuerPattern.Example> examples = examples(map.get("examples"));
        List<String> not = map.get("not").texts();
        if (examples.size() < ENOUGH || not.size() < ENOUGH) {
            value.fault("expected at least %d examples and %d counter-examples".formatted(ENOUGH, ENOUGH));
        }
        return where.flatMap(place -> compiled(map.get("pattern"))
                .map(regex -> new IssuerPattern(map.get("id").text(), value.line(), place, regex, examples, not)));
    }

    private static List<IssuerPattern.Example> examples(Yaml value) {
        List<IssuerPattern.Example> examples = new ArrayList<>();
        for (Yaml each : value.list()) {
            String[] sides = each.text().split(ARROW, 2);
            if (sides.length < 2) {
                each.fault("expected 'line -> issuer'");
            } else {
                examples.add(new IssuerPattern.Example(sides[0].strip(), sides[1].strip()));
            }
        }
        return examples;
    }

    private static Optional<Pattern> compiled(Yaml value) {
        try {
            Pattern pattern = Pattern.compile(value.text());
            if (!pattern.namedGroups().containsKey(IssuerPattern.WHO)) {
                value.fault("the pattern has no group 'who'");
            }
            return Optional.of(pattern);
        } catch (PatternSyntaxException e) {
            value.fault("not a pattern: " + e.getDescription());
            return Optional.empty();
        }
    }
}

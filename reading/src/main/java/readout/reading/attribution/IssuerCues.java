package readout.reading.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
        Optional<IssuerCues> cues =
                files.text(name).flatMap(text -> Yaml.parse(name, text, faults)).map(IssuerCues::cues);
        if (cues.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(name, "the file is missing or empty"));
        }
        if (!faults.isEmpty()) {
            throw new CodebookException(faults);
        }
        return cues.orElseThrow();
    }

    private static IssuerCues cues(Yaml top) {
        Yaml publisher = top.require("publisher");
        return new IssuerCues(
                words(publisher, "official"),
                words(publisher, "press"),
                top.require("patterns").list().stream()
                        .map(IssuerCues::pattern)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Whether a publisher's name is that of an office, not of a paper. */
    public boolean isOfficial(String publisher) {
        String name = " " + publisher.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return official.stream().anyMatch(word -> name.contains(" " + word + " "))
                && press.stream().noneMatch(word -> name.contains(" " + word + " "));
    }

    private static Set<String> words(Yaml map, String key) {
        return map.get(key)
                .map(value -> (Set<String>) new HashSet<>(value.texts()))
                .orElse(Set.of());
    }

    private static Optional<IssuerPattern> pattern(Yaml value) {
        if (!value.map().keySet().containsAll(List.of("id", "where", "pattern", "examples", "not"))) {
            value.fault("a pattern needs id, where, pattern, examples and not");
            return Optional.empty();
        }
        Yaml place = value.require("where");
        Optional<Where> where = Arrays.stream(Where.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(place.text()))
                .findFirst();
        if (where.isEmpty()) {
            place.fault("unknown place '%s', expected title, opening or closing".formatted(place.text()));
        }
        List<IssuerPattern.Example> examples = examples(value.require("examples"));
        List<IssuerPattern.Example> not = value.require("not").list().stream()
                .map(each -> new IssuerPattern.Example(each.text(), "", each.at()))
                .toList();
        if (examples.size() < ENOUGH || not.size() < ENOUGH) {
            value.fault("expected at least %d examples and %d counter-examples".formatted(ENOUGH, ENOUGH));
        }
        boolean holdsInPapers = value.get("papers").map(Yaml::flag).orElse(true);
        boolean holdsInOffices = value.get("offices").map(Yaml::flag).orElse(true);
        return where.flatMap(known -> compiled(value.require("pattern"))
                .map(regex -> new IssuerPattern(
                        value.require("id").text(),
                        value.line(),
                        known,
                        holdsInPapers,
                        holdsInOffices,
                        regex,
                        examples,
                        not)));
    }

    private static List<IssuerPattern.Example> examples(Yaml value) {
        List<IssuerPattern.Example> examples = new ArrayList<>();
        for (Yaml each : value.list()) {
            String[] sides = each.text().split(ARROW, 2);
            if (sides.length < 2) {
                each.fault("expected 'line -> issuer'");
            } else {
                examples.add(new IssuerPattern.Example(sides[0].strip(), sides[1].strip(), each.at()));
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

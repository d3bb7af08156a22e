package readout.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that the code of reading may hold: those of {@code labels.txt}, and the keys of the codebook's files. */
final class Labels {
    private static final Pattern KEY = Pattern.compile("^( *(?:- )?)([A-Za-z_-]+):(?: .*)?$");
    private static final Pattern INNER_KEY = Pattern.compile("[{,] *([A-Za-z_-]+): ");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'");
    private static final Pattern WORDS_WITHIN = Pattern.compile("preposition: *\\{[^}]*}");
    private static final Set<String> SCHEMES = Set.of("Universal Dependencies", "Penn Treebank", "TimeML");
    private static final String WORDS_BELOW = "preposition";

    private Labels() {}

    static Set<String> all() {
        Set<String> labels = new HashSet<>(listed(section -> true));
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("readout.home"), "codebook"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                labels.addAll(keys(Files.readAllLines(file)));
            }
            return labels;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Labels that no scheme of annotation gives: each must be named somewhere, or it need not be listed. */
    static Set<String> ofOurOwn() {
        return listed(section -> !SCHEMES.contains(section));
    }

    private static Set<String> listed(Predicate<String> sections) {
        Set<String> labels = new HashSet<>();
        String section = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(':') < 0 ? line.length() - 1 : line.indexOf(':'));
            } else if (!line.isBlank() && !line.startsWith("#") && sections.test(section)) {
                labels.addAll(List.of(line.strip().split("\\s+")));
            }
        }
        return labels;
    }

    private static List<String> lines() {
        try (InputStream stream = Labels.class.getResourceAsStream("labels.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The keys of a file, without those that are words themselves: the prepositions under {@code preposition}. */
    private static Set<String> keys(List<String> lines) {
        Set<String> keys = new HashSet<>();
        int words = Integer.MAX_VALUE;
        for (String line : lines) {
            Matcher matcher = KEY.matcher(line);
            if (matcher.matches()) {
                int depth = matcher.group(1).length();
                words = depth > words ? words : Integer.MAX_VALUE;
                if (words == Integer.MAX_VALUE) {
                    keys.add(matcher.group(2));
                }
                words = matcher.group(2).equals(WORDS_BELOW) ? depth : words;
            }
            String bare =
                    WORDS_WITHIN.matcher(QUOTED.matcher(line).replaceAll("")).replaceAll("");
            INNER_KEY.matcher(bare).results().forEach(inner -> keys.add(inner.group(1)));
        }
        return keys;
    }
}

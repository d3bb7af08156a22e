package readout.article.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that no text of a language can do without and that other languages seldom have. They tell the language of
 * most texts in no time, and also where a few words of another language mislead a model of letters.
 */
final class CommonWords {
    /** Of the words of English news about a quarter, of other languages' less than a tenth. */
    private static final double SHARE = 0.14;

    /** One word alone may be part of a name that is often repeated. */
    private static final int FEWEST = 2;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Set<String> words;

    private CommonWords(Set<String> words) {
        this.words = words;
    }

    /** Those of a language, by its ISO 639-1 code. */
    static CommonWords of(String language) {
        String file = "/readout/article/language/%s.txt".formatted(language);
        InputStream in = Objects.requireNonNull(CommonWords.class.getResourceAsStream(file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new CommonWords(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("language: %s cannot be read".formatted(file), e);
        }
    }

    /** Whether a text has so many of them that it is surely in their language. */
    boolean tell(String text) {
        List<String> all = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> common = all.stream().filter(words::contains).toList();
        return new HashSet<>(common).size() >= FEWEST && common.size() >= SHARE * all.size();
    }
}

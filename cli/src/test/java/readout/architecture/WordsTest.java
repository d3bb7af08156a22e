package readout.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.architecture.Literals.Literal;

/**
 * The code of reading holds no words of a language: they are in the codebook, where an expert can edit them.
 *
 * <p>A string that is compared with text, put into a set, or handed on as a single word must be a label. What is said to
 * a person (a fault, a reason, a note of why) has several words and is not compared.
 */
class WordsTest {
    private static final Set<String> COMPARED = Set.of(
            "equals",
            "equalsIgnoreCase",
            "contains",
            "startsWith",
            "endsWith",
            "indexOf",
            "lastIndexOf",
            "matches",
            "split",
            "replace",
            "replaceAll",
            "replaceFirst",
            "containsKey",
            "compile",
            "of",
            "ofEntries",
            "entry",
            "asList",
            "contentEquals",
            "case",
            "array");
    private static final Set<String> COLLECTIONS = Set.of("", "Set", "List", "Map", "Stream");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern ESCAPED =
            Pattern.compile("\\\\[pPkx]\\{[^}]*}|\\\\[A-Za-z]|\\(\\?<\\w+>|%[-0-9.,]*\\w");
    private static final Set<String> REGEX = Set.of("matches", "split", "replaceAll", "replaceFirst", "compile");

    private static List<Literal> words(List<Path> sources) {
        Set<String> labels = Labels.all();
        return Literals.of(sources).stream()
                .filter(literal -> isWord(literal, labels))
                .toList();
    }

    private static boolean isWord(Literal literal, Set<String> labels) {
        int dot = literal.taker().lastIndexOf('.');
        String taker = literal.taker().substring(dot + 1);
        boolean compared = COMPARED.contains(taker)
                && (!taker.equals("of") || COLLECTIONS.contains(literal.taker().substring(0, Math.max(dot, 0))));
        String text = REGEX.contains(taker) ? ESCAPED.matcher(literal.text()).replaceAll(" ") : literal.text();
        boolean file = text.matches("[\\w./-]*(/|\\.yaml)[\\w./-]*");
        boolean said = taker.isEmpty() || (text.contains(" ") && !compared) || taker.equals("formatted");
        return WORD.matcher(text).find() && !file && !said && !labels.contains(text);
    }

    @Test
    void reading_holds_no_words() {
        assertThat(words(House.sources("reading")))
                .as("words in the code of reading: move them to codebook/, or list a label in labels.txt")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean b(String s) { return s.equals(\"ago\"); }",
                "boolean b(String s) { return \"ago\".equals(s); }",
                "boolean b(String s) { return s.endsWith(\"in spite of\"); }",
                "java.util.Set<String> s = java.util.Set.of(\"on\", \"upon\");",
                "java.util.Map<String, Integer> m = java.util.Map.of(\"two\", 2);",
                "static final String SAY = \"say\";",
                "static final String[] SAY = {\"say\", \"tell\"};",
                "int n(String s) { return switch (s) { case \"two\" -> 2; default -> 0; }; }",
                "java.util.regex.Pattern p = java.util.regex.Pattern.compile(\"\\\\d+ (days|weeks)\");",
            })
    void a_word_in_the_code_is_found(String member, @TempDir Path folder) throws Exception {
        assertThat(words(List.of(source(member, folder)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean b(String s) { return s.equals(\"nsubj:pass\"); }",
                "boolean b(String s) { return s.startsWith(\"VB\"); }",
                "void m() { throw new IllegalStateException(\"no sentence has a verb\"); }",
                "String why(int n) { return \"named before: \" + n; }",
                "Object reason() { return Reason.of(\"named by its acronym\"); }",
                "java.util.regex.Pattern p = java.util.regex.Pattern.compile(\"\\\\p{Lu}\\\\w+ (?<year>\\\\d{4})\");",
            })
    void a_label_or_a_message_is_not_taken_for_a_word(String member, @TempDir Path folder) throws Exception {
        assertThat(words(List.of(source(member, folder)))).isEmpty();
    }

    private static Path source(String member, Path folder) throws Exception {
        return Files.writeString(folder.resolve("Sample.java"), "class Sample { " + member + " }");
    }

    @Test
    void labels_are_those_of_the_schemes_and_of_the_format_and_no_words() {
        assertThat(Stream.of("nsubj", "VBD", "examples", "gives").toList()).isSubsetOf(Labels.all());
        assertThat(Labels.all()).doesNotContain("the", "of", "said", "upon");
    }
}

package readout.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
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
 * <p>A single word must be a label, wherever it stands. Several words are a message to a person (a fault, a reason, a note
 * of why), and may be given to nothing but what takes messages.
 */
class WordsTest {
    private static final Set<String> TAKE_MESSAGES = Set.of(
            "+",
            "formatted",
            "fault",
            "new Fault",
            "new IllegalStateException",
            "new Place",
            "new Reference",
            "to",
            "named",
            "known",
            "local reason",
            "local why",
            "reason",
            "reference",
            "resolved",
            "return why");
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
        String taker = literal.taker().substring(literal.taker().lastIndexOf('.') + 1);
        String text = REGEX.contains(taker) ? ESCAPED.matcher(literal.text()).replaceAll(" ") : literal.text();
        boolean message = text.strip().contains(" ") && TAKE_MESSAGES.contains(taker);
        boolean file = text.matches("[\\w./-]*(/|\\.yaml)[\\w./-]*");
        return WORD.matcher(text).find() && !file && !message && !taker.equals("@") && !labels.contains(text);
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
                "String m() { return \"ago\"; }",
                "String m(boolean b) { return b ? \"on\" : \"in spite of\"; }",
                "boolean b(String s) { String w = \"in spite of\"; return s.equals(w); }",
                "static final String SPITE = \"in spite of\";",
                "Object phrase() { return Phrase.of(\"in spite of\"); }",
                "boolean b(String s, String t) { return s.equals(t + \"ward\"); }",
                "String m(java.util.Optional<String> s) { return s.orElse(\"ago\"); }",
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
                "void m(Yaml value) { value.fault(\"a noun needs a kind\"); }",
                "@SuppressWarnings(\"unused\") int n;",
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

    @Test
    void a_label_of_our_own_is_one_that_the_code_names() {
        Set<String> unnamed = new HashSet<>(Labels.ofOurOwn());
        Literals.of(House.sources("reading")).forEach(literal -> unnamed.remove(literal.text()));
        assertThat(Labels.ofOurOwn()).isNotEmpty();
        assertThat(unnamed).as("labels that no code names any more").isEmpty();
    }
}

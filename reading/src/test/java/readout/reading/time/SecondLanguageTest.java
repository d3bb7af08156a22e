package readout.reading.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.language.Annotator;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Article;
import readout.model.text.Span;
import readout.reading.codebook.CodebookFiles;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.trial.Outcome;
import readout.reading.trial.TimeTrial;

/** The engine of times knows no language: German is a second file, and sentences cut into words. */
class SecondLanguageTest {
    private static Stream<Outcome> outcomes() throws Exception {
        try (var file = SecondLanguageTest.class.getResourceAsStream("/second/de/time.yaml")) {
            CodebookFiles files = new CodebookFiles(Map.of("de/time.yaml", new String(file.readAllBytes(), UTF_8)));
            TimeGrammar grammar = TimeGrammar.load(files, "de");
            TimeTrial trial = new TimeTrial(new Words(), grammar);
            return grammar.entries().flatMap(entry -> trial.of(entry).stream()).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outcomes")
    void a_german_sentence_comes_out_as_its_file_says(Outcome outcome) {
        assertThat(outcome.faults()).as(outcome.toString()).isEmpty();
    }

    /** Cuts texts into sentences and words, and knows the verbs of the examples that tell their time. */
    private static final class Words implements Annotator {
        private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{Nd}+|\\S");
        private static final Map<String, String> TAGS = Map.of(
                "wird", "VBZ", "werden", "VBP", "fiel", "VBD", "trafen", "VBD", "öffnete", "VBD", "fielen", "VBD");

        @Override
        public String language() {
            return "de";
        }

        @Override
        public String engine() {
            return "words";
        }

        @Override
        public Document annotate(Article article) {
            List<Sentence> sentences = new ArrayList<>();
            int start = 0;
            for (int end : ends(article.text())) {
                sentences.add(sentence(article.text(), start, end, sentences.size()));
                start = end;
            }
            return new Document(article, sentences, List.of());
        }

        @Override
        public Document parse(Document document, Predicate<Sentence> wanted) {
            return document;
        }

        /** A full stop ends a sentence unless a number stands before it and more follows. */
        private static List<Integer> ends(String text) {
            List<Integer> ends = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                boolean isStop = text.charAt(i) == '.' && (i == 0 || !Character.isDigit(text.charAt(i - 1)));
                if (isStop || i == text.length() - 1) {
                    ends.add(i + 1);
                }
            }
            return ends;
        }

        private static Sentence sentence(String text, int start, int end, int index) {
            List<Token> tokens = new ArrayList<>();
            Matcher words = WORD.matcher(text).region(start, end);
            while (words.find()) {
                String word = words.group();
                String tag = TAGS.getOrDefault(word, Character.isDigit(word.charAt(0)) ? "CD" : "NN");
                String lemma = tag.startsWith("VB") && word.startsWith("w") ? "werden" : word;
                tokens.add(new Token(
                        tokens.size(),
                        new Span(words.start(), words.end()),
                        word,
                        lemma,
                        lemma.equals("werden") ? "MD" : tag));
            }
            return new Sentence(index, 0, new Span(start, end), false, tokens, List.of(), List.of(), Optional.empty());
        }
    }
}

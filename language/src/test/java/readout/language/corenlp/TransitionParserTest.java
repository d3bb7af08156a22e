package readout.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import readout.language.Articles;
import readout.language.corenlp.parser.TransitionParser;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;

class TransitionParserTest {
    private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();

    @Test
    void heads_and_relations_are_those_of_corenlp_itself() {
        Properties properties = new Properties();
        properties.setProperty("numPreComputed", "0");
        DependencyParser theirs =
                DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz", properties);
        TransitionParser ours = Models.shared().parser();
        List<List<Token>> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(200);
        for (List<Token> sentence : sentences) {
            assertThat(describe(ours.parse(words(sentence), tags(sentence))))
                    .as(String.join(" ", words(sentence)))
                    .isEqualTo(describe(theirs(theirs, sentence)));
        }
    }

    @Test
    void threads_that_parse_at_once_get_the_trees_that_one_gets() throws InterruptedException, ExecutionException {
        TransitionParser parser = Models.shared().parser();
        List<List<Token>> sentences = sentences().subList(0, 100);
        List<String> alone = sentences.stream()
                .map(sentence -> describe(parser.parse(words(sentence), tags(sentence))))
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<List<String>>> together = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                together.add(pool.submit(() -> sentences.stream()
                        .map(sentence -> describe(parser.parse(words(sentence), tags(sentence))))
                        .toList()));
            }
            for (Future<List<String>> trees : together) {
                assertThat(trees.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void a_sentence_of_one_word_and_one_of_none_are_parsed() {
        TransitionParser parser = Models.shared().parser();
        assertThat(parser.parse(new String[] {"Go"}, new String[] {"VB"}).roots())
                .containsExactly(0);
        assertThat(parser.parse(new String[0], new String[0]).size()).isZero();
    }

    private static List<List<Token>> sentences() {
        return Texts.examples().stream()
                .flatMap(text -> ANNOTATOR.annotate(Articles.of(text)).sentences().stream())
                .map(Sentence::tokens)
                .toList();
    }

    private static Graph theirs(DependencyParser parser, List<Token> sentence) {
        List<CoreLabel> labels = new ArrayList<>();
        for (Token token : sentence) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.text());
            label.setValue(token.text());
            label.setTag(token.tag());
            label.setIndex(token.index() + 1);
            labels.add(label);
        }
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        for (TypedDependency dependency : parser.predict(labels).typedDependencies()) {
            heads[dependency.dep().index() - 1] = dependency.gov().index() - 1;
            relations[dependency.dep().index() - 1] = dependency.reln().toString();
        }
        return Graph.of(heads, relations);
    }

    private static String describe(Graph graph) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < graph.size(); i++) {
            text.append(graph.relation(i)).append('>').append(graph.head(i)).append(' ');
        }
        return text.toString();
    }

    private static String[] words(List<Token> sentence) {
        return sentence.stream().map(Token::text).toArray(String[]::new);
    }

    private static String[] tags(List<Token> sentence) {
        return sentence.stream().map(Token::tag).toArray(String[]::new);
    }
}

package readout.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import readout.language.Annotator;
import readout.language.layout.Block;
import readout.language.layout.Layout;
import readout.language.quotation.Quotations;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Article;
import readout.model.text.Span;

/** English by CoreNLP 4.5.10. Safe for use by several threads; the models load at first use. */
public final class CoreNlpAnnotator implements Annotator {
    @Override
    public String language() {
        return "en";
    }

    @Override
    public String engine() {
        return "corenlp 4.5.10";
    }

    @Override
    public Document annotate(Article article) {
        Tagging tagging = new Tagging(Models.shared());
        List<Sentence> sentences = new ArrayList<>();
        List<Block> blocks = Layout.of(article.text());
        for (int paragraph = 0; paragraph < blocks.size(); paragraph++) {
            Block block = blocks.get(paragraph);
            for (List<CoreLabel> labels : split(block.span().in(article))) {
                int from = block.span().start();
                List<Token> tokens = tagging.tokens(article.text(), labels, from);
                Span span = tokens.getFirst().span().union(tokens.getLast().span());
                sentences.add(new Sentence(
                        sentences.size(),
                        paragraph,
                        span,
                        block.kind() != Block.Kind.BODY,
                        tokens,
                        tagging.names(labels),
                        List.of(),
                        java.util.Optional.empty()));
            }
        }
        return new Document(article, sentences, Quotations.of(article.text(), blocks));
    }

    @Override
    public Document parse(Document document, Predicate<Sentence> wanted) {
        Parsing parsing = new Parsing(Models.shared());
        List<Sentence> parsed = document.sentences().stream()
                .map(sentence -> sentence.isHeading() || sentence.graph().isPresent() || !wanted.test(sentence)
                        ? sentence
                        : sentence.withGraph(parsing.parse(sentence)))
                .toList();
        return document.withSentences(parsed);
    }

    private static List<List<CoreLabel>> split(String block) {
        PTBTokenizer<CoreLabel> tokenizer = new PTBTokenizer<>(
                new StringReader(block), new CoreLabelTokenFactory(), "invertible=true");
        return new WordToSentenceProcessor<CoreLabel>().process(tokenizer.tokenize());
    }
}

package readout.language.corenlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.language.layout.Block;
import readout.language.layout.Layout;
import readout.language.quotation.Quotations;
import readout.language.sentence.Headings;
import readout.language.sentence.Range;
import readout.language.sentence.Repairs;
import readout.language.sentence.Splitter;
import readout.model.syntax.Document;
import readout.model.syntax.Quotation;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Article;
import readout.model.text.Span;

/** Reads one article without parsing it. For one thread. */
final class CheapPass {
    private final Article article;
    private final Models models;
    private final Lexing lexing;
    private final Map<String, String> texts = new HashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();

    CheapPass(Article article, Models models) {
        this.article = article;
        this.models = models;
        this.lexing = new Lexing(article.text());
    }

    Document read() {
        if (Script.isBinary(article.text())) {
            return new Document(article, List.of(), List.of());
        }
        List<Block> blocks = Layout.of(article.text());
        List<Quotation> quotations = Quotations.of(article.text(), blocks);
        int from = 0;
        for (int paragraph = 0; paragraph < blocks.size(); paragraph++) {
            Span span = blocks.get(paragraph).span();
            while (from < quotations.size() && quotations.get(from).span().end() <= span.start()) {
                from++;
            }
            int to = from;
            while (to < quotations.size() && quotations.get(to).span().start() < span.end()) {
                to++;
            }
            read(blocks.get(paragraph), paragraph, quotations.subList(from, to));
        }
        return new Document(article, sentences, quotations);
    }

    private void read(Block block, int paragraph, List<Quotation> quotations) {
        List<Word> words = lexing.words(block.span());
        boolean body = block.kind() == Block.Kind.BODY;
        List<Span> spans = words.stream().map(Word::span).toList();
        List<Range> ranges = body || words.isEmpty()
                ? Splitter.split(article.text(), spans, quotations)
                : List.of(new Range(0, words.size()));
        List<Piece> pieces = body ? mended(words, ranges) : pieces(words, ranges);
        boolean heading = !body && pieces.stream().noneMatch(piece -> isSentence(block, piece));
        pieces.stream().filter(CheapPass::hasWord).forEach(piece -> sentences.add(sentence(piece, paragraph, heading)));
    }

    private static boolean isSentence(Block block, Piece piece) {
        return block.isHeading() && Headings.isSentence(piece.tokens());
    }

    private List<Piece> pieces(List<Word> words, List<Range> ranges) {
        return ranges.stream()
                .map(range -> piece(words.subList(range.from(), range.to()), List.of()))
                .toList();
    }

    /** Sentences, those made one that a stray stop parts. */
    private List<Piece> mended(List<Word> words, List<Range> ranges) {
        List<Piece> mended = new ArrayList<>();
        for (Piece piece : pieces(words, ranges)) {
            boolean one = !mended.isEmpty() && Repairs.isOne(mended.getLast().tokens(), piece.tokens());
            mended.add(one ? mend(mended.removeLast(), piece) : piece);
        }
        return mended;
    }

    /** A sentence in the making: its words, as tagged, and the stray stops that stood among them. */
    private record Piece(List<Word> words, List<Token> tokens, List<Span> repairs) {}

    private Piece piece(List<Word> words, List<Span> repairs) {
        String[] tags = models.tagger().tags(forms(words));
        List<Token> tokens = new ArrayList<>(words.size());
        for (Word word : words) {
            String tag = tags[tokens.size()];
            String text = texts.computeIfAbsent(word.span().in(article), same -> same);
            tokens.add(
                    new Token(tokens.size(), word.span(), text, models.lemmas().lemma(word.form(), tag), tag));
        }
        return new Piece(words, tokens, repairs);
    }

    private static List<String> forms(List<Word> words) {
        return words.stream().map(Word::form).toList();
    }

    private Piece mend(Piece first, Piece second) {
        List<Word> words =
                new ArrayList<>(first.words().subList(0, first.words().size() - 1));
        words.addAll(second.words());
        List<Span> repairs = new ArrayList<>(first.repairs());
        repairs.add(first.words().getLast().span());
        return piece(words, repairs);
    }

    /** Marks without a word are no sentence. */
    private static boolean hasWord(Piece piece) {
        return piece.tokens().stream().anyMatch(Token::isWord);
    }

    private Sentence sentence(Piece piece, int paragraph, boolean heading) {
        Span span =
                piece.tokens().getFirst().span().union(piece.tokens().getLast().span());
        return new Sentence(
                sentences.size(),
                paragraph,
                span,
                heading,
                piece.tokens(),
                models.names().names(forms(piece.words())),
                piece.repairs(),
                Optional.empty());
    }
}

package readout.language.corenlp;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.language.words.Words;
import readout.model.text.Span;

/**
 * Tokens by CoreNLP's lexer, with offsets of the article.
 *
 * <p>Long paragraphs are lexed in pieces; what is no text of a Latin script, or one endless word, is left out. A full stop
 * that the lexer takes from an abbreviation is given back to it, and two sentences without a space between them are parted.
 */
final class Lexing {
    private static final int PIECE = 16_384;
    private static final int LONGEST_WORD = 256;
    private static final String OPTIONS = "invertible=false,untokenizable=noneDelete,splitHyphenated=true";

    private final String text;

    Lexing(String text) {
        this.text = text;
    }

    /** The words of a paragraph in order, without overlaps. */
    List<Word> words(Span paragraph) {
        List<Word> words = new ArrayList<>();
        int from = paragraph.start();
        while (from < paragraph.end()) {
            int to = pieceEnd(from, paragraph.end());
            if (Script.isReadable(text, from, to)) {
                lex(from, to, words);
            }
            from = to;
        }
        return words;
    }

    /** A piece ends behind a full stop if there is one in its last half, else at white space, else anywhere. */
    private int pieceEnd(int from, int end) {
        if (end - from <= PIECE) {
            return end;
        }
        int space = -1;
        for (int i = from + PIECE; i > from + PIECE / 2; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                if (text.charAt(i - 1) == '.') {
                    return i;
                }
                space = space < 0 ? i : space;
            }
        }
        int last = from + PIECE;
        return space > 0 ? space : Character.isHighSurrogate(text.charAt(last - 1)) ? last - 1 : last;
    }

    private void lex(int from, int to, List<Word> words) {
        PTBTokenizer<Lexed> tokenizer =
                new PTBTokenizer<>(new StringReader(text.substring(from, to)), Lexed::new, OPTIONS);
        while (tokenizer.hasNext()) {
            Lexed next = tokenizer.next();
            int start = from + next.begin();
            add(new Word(next.word(), new Span(start, start + next.length())), words);
        }
    }

    /** What CoreNLP's lexer makes a token of. */
    private record Lexed(String word, int begin, int length) implements HasWord {
        @Override
        public void setWord(String other) {
            throw new UnsupportedOperationException("a lexed word keeps its form");
        }
    }

    private void add(Word word, List<Word> words) {
        Span span = word.span();
        int end = words.isEmpty() ? 0 : words.getLast().span().end();
        if (span.isEmpty() || span.start() < end || span.length() > LONGEST_WORD) {
            return;
        }
        if (span.start() == end && !words.isEmpty() && word.form().equals(".") && takesStop(words.getLast())) {
            Word abbreviation = words.removeLast();
            words.add(new Word(stopped(abbreviation), abbreviation.span().union(span)));
            return;
        }
        int stop = span.length() > 3 ? missingSpace(span) : -1;
        if (stop > 0) {
            words.add(new Word(text.substring(span.start(), stop), new Span(span.start(), stop)));
            words.add(new Word(".", new Span(stop, stop + 1)));
            words.add(new Word(text.substring(stop + 1, span.end()), new Span(stop + 1, span.end())));
        } else {
            words.add(word);
        }
    }

    /** Whether the lexer took the full stop off an abbreviation that has others, or that only stands before a name. */
    private boolean takesStop(Word word) {
        String form = word.form();
        if (form.length() < 2) {
            return false;
        }
        if (form.endsWith(".")) {
            return !text.startsWith(".", word.span().end() - 1);
        }
        boolean before = Words.english().list("before").contains(form.toLowerCase(Locale.ROOT));
        return before
                && (Character.isUpperCase(form.charAt(0))
                        || goesOnSmall(word.span().end() + 1));
    }

    /** Whether a small letter or a figure follows the white space at an offset. */
    private boolean goesOnSmall(int offset) {
        int at = offset;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (Character.isLowerCase(text.charAt(at)) || Character.isDigit(text.charAt(at)));
    }

    private static String stopped(Word word) {
        return word.form().endsWith(".") ? word.form() : word.form() + ".";
    }

    /** Where a full stop stands between a small word and a capitalised one; -1 if none does. */
    private int missingSpace(Span span) {
        int stop = text.indexOf('.', span.start());
        if (stop < span.start() + 2 || stop + 2 >= span.end() || !Character.isUpperCase(text.charAt(stop + 1))) {
            return -1;
        }
        boolean small = text.substring(span.start(), stop).chars().allMatch(Character::isLowerCase);
        boolean word = text.substring(stop + 2, span.end()).chars().allMatch(Character::isLowerCase);
        return small && word ? stop : -1;
    }
}

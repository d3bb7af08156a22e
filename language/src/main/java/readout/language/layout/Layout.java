package readout.language.layout;

import java.util.ArrayList;
import java.util.List;
import readout.language.words.Words;
import readout.model.text.Section;
import readout.model.text.Span;

/**
 * Finds the blocks of a text. Stateless.
 *
 * <p>A heading is a short paragraph without a final mark that stands over another one; so is each line of a list of
 * links at the end. A text in which everything looks like a heading has none. What cannot be told: a sentence whose full
 * stop was lost, where it is short and stands alone.
 */
public final class Layout {
    private static final int LONGEST_LINE = 400;
    private static final int HEADING_CHARS = 110;
    private static final int HEADING_WORDS = 16;
    private static final int CALL_WORDS = 8;
    private static final int TAIL = 3;

    private final String text;
    private final List<Span> paragraphs;
    private final boolean punctuated;

    private Layout(String text) {
        this.text = text;
        this.paragraphs = Wrapping.paragraphs(text);
        this.punctuated = isPunctuated();
    }

    /** The blocks of a text in order; none if it is white space throughout. */
    public static List<Block> of(String text) {
        return new Layout(text).blocks();
    }

    /** The parts of a text under headings: what stands between a heading and the next one. */
    public static List<Section> sections(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isHeading()
                    && i + 1 < blocks.size()
                    && !blocks.get(i + 1).isHeading()) {
                int last = i + 1;
                while (last + 1 < blocks.size() && !blocks.get(last + 1).isHeading()) {
                    last++;
                }
                Span body = blocks.get(i + 1).span().union(blocks.get(last).span());
                sections.add(new Section(blocks.get(i).span(), body));
            }
        }
        return sections;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(paragraphs.size());
        int tail = tail();
        for (int i = 0; i < paragraphs.size(); i++) {
            blocks.add(new Block(paragraphs.get(i), kind(i, tail)));
        }
        boolean allHeadings =
                blocks.stream().noneMatch(block -> block.kind() == Block.Kind.BODY && !isLink(block.span()));
        return allHeadings
                ? paragraphs.stream()
                        .map(span -> new Block(span, Block.Kind.BODY))
                        .toList()
                : blocks;
    }

    private Block.Kind kind(int i, int tail) {
        if (paragraphs.get(i).length() > LONGEST_LINE) {
            return Block.Kind.BODY;
        }
        String paragraph = paragraphs.get(i).in(text);
        if (Bylines.matches(paragraph)) {
            return Block.Kind.BYLINE;
        }
        boolean heading = i >= tail || i + 1 < paragraphs.size() && isHeading(i);
        return heading ? Block.Kind.HEADING : Block.Kind.BODY;
    }

    private boolean isHeading(int i) {
        String paragraph = paragraphs.get(i).in(text);
        int words = words(paragraph);
        if (!looksShort(paragraph) || Marks.isItem(paragraph)) {
            return false;
        }
        if (Marks.isCall(paragraph)) {
            return words <= CALL_WORDS && words(i + 1) > 2 * words;
        }
        boolean open = !Marks.endsSentence(paragraph) && !Marks.goesOn(paragraph);
        boolean label = paragraph.endsWith(":") && words <= TAIL && !introducesSpeech(paragraph);
        return (open || label) && (punctuated || words <= CALL_WORDS && words(i + 1) > 2 * words);
    }

    /** From where on the text is a list of links: the first of three or more short lines that end the text. */
    private int tail() {
        int first = paragraphs.size();
        while (first > 0 && isLink(paragraphs.get(first - 1))) {
            first--;
        }
        return first > 0 && paragraphs.size() - first >= TAIL && punctuated ? first : paragraphs.size();
    }

    private boolean isLink(Span span) {
        if (span.length() > HEADING_CHARS) {
            return false;
        }
        String paragraph = span.in(text);
        return looksShort(paragraph)
                && !Marks.isItem(paragraph)
                && (!Marks.endsSentence(paragraph) || Marks.isCall(paragraph))
                && !Marks.goesOn(paragraph)
                && !Bylines.matches(paragraph);
    }

    private static boolean looksShort(String paragraph) {
        return paragraph.length() <= HEADING_CHARS
                && words(paragraph) <= HEADING_WORDS
                && paragraph.chars().anyMatch(Character::isLetter)
                && !Character.isLowerCase(paragraph.codePointAt(0))
                && !Marks.holdsSentenceEnd(paragraph);
    }

    private static boolean introducesSpeech(String paragraph) {
        String last = paragraph.substring(paragraph.lastIndexOf(' ') + 1, paragraph.length() - 1);
        String stem = last.replaceFirst("(?:s|ed|d)$", "");
        return last.equals("said")
                || Words.english().has("saying", stem)
                || Words.english().has("saying", last);
    }

    /** Whether long paragraphs of this text end with a final mark, so that the lack of one says something. */
    private boolean isPunctuated() {
        int all = 0;
        int ended = 0;
        for (Span paragraph : paragraphs) {
            if (words(paragraph) > HEADING_WORDS) {
                all++;
                ended += Marks.endsSentence(text, paragraph) ? 1 : 0;
            }
        }
        return 2 * ended >= all;
    }

    private int words(int i) {
        return words(paragraphs.get(i));
    }

    private int words(Span span) {
        return words(text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST_LINE)));
    }

    private static int words(String line) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < line.length(); i++) {
            boolean space = Character.isWhitespace(line.charAt(i));
            words += !space && !within ? 1 : 0;
            within = !space;
        }
        return words;
    }
}

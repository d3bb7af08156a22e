package readout.language.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import readout.language.layout.Block;
import readout.model.syntax.Quotation;
import readout.model.text.Span;

/**
 * Finds the quotations of a text. Stateless.
 *
 * <p>A quotation ends in its paragraph, or in a later one if each paragraph on the way opens anew or the next mark can
 * only close. A mark without its other is left out. Headings and paragraphs do not share a quotation. What cannot be
 * told: where speech ends whose closing mark was lost.
 */
public final class Quotations {
    private static final int FARTHEST = 30;

    private final String text;
    private final List<Block> blocks;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /** The outermost quotations of a text that is laid out in blocks, in order. */
    public static List<Quotation> of(String text, List<Block> blocks) {
        Quotations quotations = new Quotations(text, blocks);
        int block = 0;
        int from = 0;
        while (block < blocks.size()) {
            Position next = quotations.read(block, from);
            block = next.block();
            from = next.offset();
        }
        return List.copyOf(quotations.found);
    }

    /** Where reading goes on: a block, and an offset in it or before it. */
    private record Position(int block, int offset) {}

    private Position read(int block, int from) {
        List<Mark> marks = Scan.of(text, blocks.get(block).span()).stream()
                .filter(mark -> mark.start() >= from)
                .toList();
        Pairing pairing = new Pairing(text, marks);
        int i = 0;
        while (i < marks.size()) {
            OptionalInt close = marks.get(i).opens() ? pairing.closeOf(i) : OptionalInt.empty();
            if (close.isPresent()) {
                add(marks.get(i), marks.get(close.getAsInt()));
                i = close.getAsInt();
            } else if (marks.get(i).opens() && pairing.isLastOfItsFamily(i)) {
                Position end = closeAcross(block, marks.get(i));
                if (end.block() > block) {
                    return end;
                }
            }
            i++;
        }
        return new Position(block + 1, 0);
    }

    /** Follows an open quotation into later paragraphs; gives the same block if it does not close there. */
    private Position closeAcross(int block, Mark open) {
        Position none = new Position(block, 0);
        Span speech = new Span(open.end(), blocks.get(block).span().end());
        if (blocks.get(block).kind() != Block.Kind.BODY || Pairing.endsWithSpeaker(text, speech)) {
            return none;
        }
        int last = Math.min(blocks.size(), block + FARTHEST);
        for (int b = block + 1; b < last && blocks.get(b).kind() == Block.Kind.BODY; b++) {
            Span span = blocks.get(b).span();
            List<Mark> marks = Scan.of(text, span).stream()
                    .filter(mark -> mark.family() == open.family())
                    .toList();
            boolean anew = !marks.isEmpty()
                    && marks.getFirst().opens()
                    && marks.getFirst().start() == span.start();
            OptionalInt close = new Pairing(text, marks).firstClose(anew ? 1 : 0);
            if (close.isPresent()) {
                Mark closing = marks.get(close.getAsInt());
                add(open, closing);
                return new Position(b, closing.end());
            }
            if (!anew || marks.size() > 1) {
                return none;
            }
        }
        return none;
    }

    private void add(Mark open, Mark close) {
        Span inner = new Span(open.end(), close.start());
        if (text.substring(inner.start(), inner.end()).codePoints().anyMatch(Character::isLetterOrDigit)) {
            found.add(new Quotation(new Span(open.start(), close.end()), inner));
        }
    }
}

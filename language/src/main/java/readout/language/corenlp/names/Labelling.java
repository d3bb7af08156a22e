package readout.language.corenlp.names;

import java.util.Arrays;
import readout.language.corenlp.features.Piece;

/** The scores of a sentence's labels and the best sequence of them. For one thread. */
final class Labelling {
    private static final int LABELS = NameModel.LABELS;
    private static final int AMONG = 5;
    private static final int FAR = 150;
    private static final int NEAR = 3;

    private final NameModel model;
    private final NameWord[] words;
    private final NameWord outside;
    private final double[] node = new double[LABELS];
    private final double[] pair = new double[LABELS * LABELS];

    Labelling(NameModel model, NameWord[] words, NameWord outside) {
        this.model = model;
        this.words = words;
        this.outside = outside;
    }

    /** The label of each word; before the first stands "nothing". */
    int[] best() {
        int[][] trace = new int[words.length][LABELS];
        double[] scores = new double[LABELS];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        scores[0] = 0;
        for (int i = 0; i < words.length; i++) {
            scoreNode(i);
            scorePair(i);
            scores = step(scores, trace[i]);
        }
        int[] labels = new int[words.length];
        int label = best(scores);
        for (int i = words.length - 1; i >= 0; i--) {
            labels[i] = label;
            label = trace[i][label];
        }
        return labels;
    }

    private double[] step(double[] before, int[] trace) {
        double[] scores = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            double top = Double.NEGATIVE_INFINITY;
            for (int previous = 0; previous < LABELS; previous++) {
                double score = before[previous] + pair[previous * LABELS + label];
                if (score > top) {
                    top = score;
                    trace[label] = previous;
                }
            }
            scores[label] = top + node[label];
        }
        return scores;
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private NameWord word(int i) {
        return i >= 0 && i < words.length ? words[i] : outside;
    }

    private void scoreNode(int i) {
        NameWord previous = word(i - 1);
        NameWord current = words[i];
        NameWord next = word(i + 1);
        for (int label = 0; label < LABELS; label++) {
            node[label] = current.own[label] + previous.ofNext[label] + next.ofPrevious[label];
        }
        addDotted(previous.word, current.shape, Suffix.PREVIOUS_WORD_AND_SHAPE);
        addDotted(current.shape, next.word, Suffix.SHAPE_AND_NEXT_WORD);
        addDotted(previous.shape, current.shape, Suffix.PREVIOUS_SHAPE_AND_SHAPE);
        addDotted(current.shape, next.shape, Suffix.SHAPE_AND_NEXT_SHAPE);
        model.add(
                previous.shape
                        .join(Suffix.DOTS)
                        .join(current.shape)
                        .join(Suffix.DOTS)
                        .then(next.shape, Suffix.THREE_SHAPES),
                node);
        if (previous.isShort) {
            addDotted(word(i - 2).word, current.shape, Suffix.SECOND_WORD_BEFORE_AND_SHAPE);
        }
        if (next.isShort) {
            addDotted(word(i + 2).word, current.shape, Suffix.SECOND_WORD_BEHIND_AND_SHAPE);
        }
        addAmong(i);
        addOccurrences(i);
    }

    private void addDotted(Piece left, Piece right, Piece suffix) {
        model.add(left.join(Suffix.DOTS).then(right, suffix), node);
    }

    /** The five words on either side, each once. */
    private void addAmong(int i) {
        for (int distance = 1; distance <= AMONG; distance++) {
            NameWord behind = word(i + distance);
            if (NameWord.isKnown(behind.amongBehind) && isFirst(i, distance, 1)) {
                model.addAt(behind.amongBehind, node);
            }
            NameWord before = word(i - distance);
            if (NameWord.isKnown(before.amongBefore) && isFirst(i, distance, -1)) {
                model.addAt(before.amongBefore, node);
            }
        }
    }

    private boolean isFirst(int i, int distance, int side) {
        String text = word(i + side * distance).text;
        for (int nearer = 1; nearer < distance; nearer++) {
            if (word(i + side * nearer).text.equals(text)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a capitalised word between small ones stands elsewhere in the sentence too. */
    private void addOccurrences(int i) {
        NameWord next = word(i + 1);
        boolean applies = words[i].isNameCase && next.isSmall && next.hasLetter && i > 0 && words[i - 1].hasLetter;
        if (!applies) {
            model.add(Suffix.NO_PATTERN.hash(), node);
            return;
        }
        if (stands(words[i].text, i + NEAR, Math.min(words.length, i + FAR))) {
            model.add(Suffix.AGAIN_LATER.hash(), node);
        }
        if (stands(words[i].text, Math.max(0, i - FAR + 1), i - NEAR + 1)) {
            model.add(Suffix.AGAIN_EARLIER.hash(), node);
        }
    }

    private boolean stands(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words[i].text.equals(text)) {
                return true;
            }
        }
        return false;
    }

    private void scorePair(int i) {
        NameWord previous = word(i - 1);
        NameWord current = words[i];
        NameWord next = word(i + 1);
        for (int labels = 0; labels < pair.length; labels++) {
            pair[labels] = current.pairEnding[labels] + previous.pairBeginning[labels] + next.pairBefore[labels];
        }
        model.add(previous.word.join(Suffix.DASH).then(current.word, Suffix.TWO_WORDS), pair);
        model.add(previous.cluster.join(Suffix.DASH).then(current.cluster, Suffix.TWO_CLUSTERS), pair);
        model.add(previous.shape.join(Suffix.DASH).then(current.shape, Suffix.TWO_SHAPES), pair);
    }
}

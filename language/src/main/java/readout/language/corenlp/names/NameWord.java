package readout.language.corenlp.names;

import readout.language.corenlp.features.FeatureTable;
import readout.language.corenlp.features.Piece;

/**
 * A word as the name finder sees it: the pieces of its features and what it adds to the scores of labels by itself, before
 * another word and behind another. Immutable after it is made; arrays are not to be changed.
 */
final class NameWord {
    private static final int LONGEST_GRAM = 6;
    private static final Piece GRAM_END = Piece.of("#|C");
    /** What CoreNLP writes into some features for what a sentence's surroundings do not have. */
    private static final Piece MISSING = Piece.of("null");

    final String text;
    final Piece word;
    final Piece shape;
    final Piece cluster;
    /** What it adds to the scores of its own labels, of the next word's, of the word's before. */
    final double[] own = new double[NameModel.LABELS];

    final double[] ofNext = new double[NameModel.LABELS];
    final double[] ofPrevious = new double[NameModel.LABELS];
    /** As above, to pairs of a label and the one before: the pair that ends at it, that begins at it, that ends before it. */
    final double[] pairEnding = new double[NameModel.LABELS * NameModel.LABELS];

    final double[] pairBeginning = new double[NameModel.LABELS * NameModel.LABELS];
    final double[] pairBefore = new double[NameModel.LABELS * NameModel.LABELS];
    /** Where the weights begin of being among the five words before and among the five behind. */
    final int amongBefore;

    final int amongBehind;
    final boolean isShort;
    final boolean isNameCase;
    final boolean isSmall;
    final boolean hasLetter;

    private NameWord(NameModel model, String text, String shape, boolean inside) {
        this.text = text;
        this.word = Piece.of(text);
        this.shape = Piece.of(shape);
        this.cluster = Piece.of(inside ? model.cluster(text) : "");
        this.isShort = text.length() <= 3;
        this.isNameCase = text.length() >= 2
                && isCapital(text.charAt(0))
                && text.chars().skip(1).noneMatch(Character::isUpperCase);
        this.isSmall = !text.isEmpty() && text.chars().noneMatch(Character::isUpperCase);
        this.hasLetter = text.chars().anyMatch(Character::isLetter);
        this.amongBefore = model.features().get(word.then(Suffix.AMONG_BEFORE));
        this.amongBehind = model.features().get(word.then(Suffix.AMONG_BEHIND));
        addNodes(model, inside ? cluster : MISSING);
        addPairs(model, inside ? this.shape : MISSING);
    }

    /** A word of a sentence, spelled the American way. */
    static NameWord of(NameModel model, String text) {
        return new NameWord(model, text, model.shape(text), true);
    }

    /** What stands before a sentence and behind it. */
    static NameWord outside(NameModel model) {
        return new NameWord(model, "", "", false);
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private void addNodes(NameModel model, Piece nodeCluster) {
        model.add(word.then(Suffix.WORD), own);
        model.add(nodeCluster.then(Suffix.CLUSTER), own);
        model.add(shape.then(Suffix.SHAPE), own);
        model.add(Suffix.ALWAYS.hash(), own);
        addGrams(model);
        model.add(word.then(Suffix.PREVIOUS_WORD), ofNext);
        model.add(nodeCluster.then(Suffix.PREVIOUS_CLUSTER), ofNext);
        model.add(shape.then(Suffix.PREVIOUS_SHAPE), ofNext);
        model.add(word.then(Suffix.NEXT_WORD), ofPrevious);
        model.add(nodeCluster.then(Suffix.NEXT_CLUSTER), ofPrevious);
        model.add(shape.then(Suffix.NEXT_SHAPE), ofPrevious);
    }

    /** The word's beginnings and endings of two to six characters, its bounds counted. */
    private void addGrams(NameModel model) {
        String bounded = '#' + "<" + text + ">";
        int length = bounded.length();
        for (int size = 2; size <= Math.min(LONGEST_GRAM, length - 1); size++) {
            model.add(Piece.of(bounded, 0, 1 + size).then(GRAM_END), own);
            if (size < length - 1) {
                model.add(Piece.of("#").then(Piece.of(bounded, length - size, length), GRAM_END), own);
            }
        }
    }

    private void addPairs(NameModel model, Piece shapeBehind) {
        model.add(word.then(Suffix.PAIR_WORD), pairEnding);
        model.add(cluster.then(Suffix.PAIR_CLUSTER), pairEnding);
        model.add(shape.then(Suffix.PAIR_SHAPE), pairEnding);
        model.add(shape.then(Suffix.PAIR_SHAPE_AGAIN), pairEnding);
        model.add(Suffix.PAIR.hash(), pairEnding);
        model.add(word.then(Suffix.PAIR_PREVIOUS_WORD), pairBeginning);
        model.add(cluster.then(Suffix.PAIR_PREVIOUS_CLUSTER), pairBeginning);
        model.add(shape.then(Suffix.PAIR_PREVIOUS_SHAPE), pairBeginning);
        model.add(shapeBehind.then(Suffix.PAIR_NEXT_SHAPE), pairBefore);
    }

    /** Whether a feature is there at all. */
    static boolean isKnown(int weights) {
        return weights != FeatureTable.NONE;
    }
}

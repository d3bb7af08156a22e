package readout.language.corenlp.tagger;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Arrays;
import java.util.Locale;
import readout.language.corenlp.features.FeatureTable;
import readout.language.corenlp.features.Piece;

/**
 * A word as the tagger sees it: its possible tags, and what it adds to the scores of tags by itself, before another word
 * and behind another. Immutable after it is made; arrays are not to be changed.
 */
final class TagWord {
    private static final int RARE = 5;
    private static final Piece YES = Piece.of("1");
    private static final Piece NO = Piece.of("0");
    private static final Piece TOO_SHORT = Piece.of("######");

    final int[] possible;
    final boolean isRare;
    final Piece cluster;
    final boolean startsCapital;
    final boolean hasCapital;
    final boolean endsCompany;
    /** What it adds to the scores of its own tags. */
    final double[] own;
    /** Where the weights begin that it adds to the next word's tags, and to those of the word before. */
    final int asPrevious;

    final int asNext;
    final int shapeAsPrevious;
    final int shapeAsNext;
    final int clusterAsPrevious;
    final int clusterAsNext;
    /** The commonest tag of the word in small letters, {@code 0} in letters if it is not known or begins small. */
    final Piece tagOfSmall;

    TagWord(TaggerModel model, String text) {
        int entry = model.words().get(Piece.of(text).hash());
        int count = entry == FeatureTable.NONE ? 0 : model.entries()[entry];
        this.possible = count == 0 ? model.open() : tags(model, entry);
        this.isRare = count < RARE;
        this.cluster = Piece.of(model.cluster(text));
        this.startsCapital = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
        this.hasCapital = text.chars().anyMatch(Character::isUpperCase);
        this.endsCompany = model.companyEnds().contains(text);
        Piece word = Piece.of(text);
        Piece shape = Piece.of(WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS2));
        this.asPrevious = model.row(Kind.PREVIOUS_WORD, word);
        this.asNext = model.row(Kind.NEXT_WORD, word);
        this.shapeAsPrevious = model.row(Kind.PREVIOUS_SHAPE, shape);
        this.shapeAsNext = model.row(Kind.NEXT_SHAPE, shape);
        this.clusterAsPrevious = model.row(Kind.PREVIOUS_CLUSTER, cluster);
        this.clusterAsNext = model.row(Kind.NEXT_CLUSTER, cluster);
        this.tagOfSmall = tagOfSmall(model, text);
        this.own = new double[model.tags().size()];
        model.add(model.row(Kind.WORD, word), own);
        if (isRare) {
            model.add(model.row(Kind.SHAPE, shape), own);
            model.add(model.row(Kind.CLUSTER, cluster), own);
            addCharacters(model, text);
            addEnds(model, text);
        }
    }

    private static int[] tags(TaggerModel model, int entry) {
        int first = entry + 3;
        return Arrays.copyOfRange(model.entries(), first, first + model.entries()[entry + 2]);
    }

    private Piece tagOfSmall(TaggerModel model, String text) {
        int entry = startsCapital
                ? model.words().get(Piece.of(text.toLowerCase(Locale.ROOT)).hash())
                : FeatureTable.NONE;
        return entry == FeatureTable.NONE ? NO : Piece.of(model.tags().get(model.entries()[entry + 1]));
    }

    private void addCharacters(TaggerModel model, String text) {
        boolean digit = text.chars().anyMatch(Character::isDigit);
        boolean letter = text.chars().anyMatch(Character::isLetter);
        boolean dash = text.indexOf('-') >= 0;
        addIf(hasCapital, Kind.CAPITAL, model);
        addIf(digit, Kind.DIGIT, model);
        addIf(dash, Kind.DASH, model);
        addIf(letter && dash && digit, Kind.LETTER_DIGIT_DASH, model);
        addIf(text.chars().allMatch(Character::isUpperCase), Kind.ALL_CAPITALS, model);
        addIf(hasCapital && dash && digit, Kind.CAPITAL_DIGIT_DASH, model);
        addIf(!letter && !digit, Kind.NO_LETTER_OR_DIGIT, model);
    }

    private void addIf(boolean holds, int kind, TaggerModel model) {
        model.add(model.row(kind, holds ? YES : NO), own);
    }

    private void addEnds(TaggerModel model, String text) {
        int length = text.length();
        for (int size = 1; size <= Kind.LONGEST; size++) {
            Piece beginning = size > length ? TOO_SHORT : Piece.of(text, 0, size);
            Piece ending = size > length ? TOO_SHORT : Piece.of(text, length - size, length);
            model.add(model.row(Kind.BEGINNING + size - 1, beginning), own);
            model.add(model.row(Kind.ENDING + size - 1, ending), own);
        }
        int shaper = WordShapeClassifier.lookupShaper("chris4");
        model.add(model.row(Kind.UNICODE_SHAPE, Piece.of(WordShapeClassifier.wordShape(text, shaper))), own);
    }

    /** The piece for "yes" or "no". */
    static Piece answer(boolean holds) {
        return holds ? YES : NO;
    }
}

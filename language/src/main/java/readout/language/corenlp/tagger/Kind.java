package readout.language.corenlp.tagger;

import java.util.ArrayList;
import java.util.List;
import readout.language.corenlp.features.Piece;

/** The kinds of features that the tagger's model has, by their numbers in it. */
final class Kind {
    static final int PREVIOUS_WORD = 0;
    static final int WORD = 1;
    static final int NEXT_WORD = 2;
    static final int TWO_TAGS = 3;
    static final int TAG = 4;
    /** From here on only for words that are rare. */
    static final int PREVIOUS_SHAPE = 5;

    static final int SHAPE = 6;
    static final int NEXT_SHAPE = 7;
    static final int PREVIOUS_CLUSTER = 8;
    static final int CLUSTER = 9;
    static final int NEXT_CLUSTER = 10;
    static final int THREE_CLUSTERS = 11;
    static final int CAPITAL = 12;
    static final int DIGIT = 13;
    static final int DASH = 14;
    static final int LETTER_DIGIT_DASH = 15;
    static final int COMPANY = 16;
    static final int ALL_CAPITALS = 17;
    static final int CAPITAL_DIGIT_DASH = 18;
    static final int FIRST_AND_KNOWN_SMALL = 19;
    static final int LATER_AND_KNOWN_SMALL = 20;
    static final int FIRST_AND_CAPITAL = 21;
    static final int BEGINNING = 22;
    static final int ENDING = 32;
    static final int UNICODE_SHAPE = 42;
    static final int NO_LETTER_OR_DIGIT = 43;
    /** How long beginnings and endings are at most. */
    static final int LONGEST = 10;

    private static final List<Piece> PREFIXES = prefixes();

    private Kind() {}

    /** The piece that a feature of a kind begins with. */
    static Piece prefix(int kind) {
        return PREFIXES.get(kind);
    }

    private static List<Piece> prefixes() {
        List<Piece> prefixes = new ArrayList<>();
        for (int kind = 0; kind <= NO_LETTER_OR_DIGIT; kind++) {
            prefixes.add(Piece.of(kind + "\n"));
        }
        return List.copyOf(prefixes);
    }

    /** What CoreNLP calls them, in order. */
    static List<String> expected() {
        List<String> names = new ArrayList<>(List.of(
                "Extractor(-1,word)",
                "Extractor(0,word)",
                "Extractor(1,word)",
                "ExtractorContinuousTagConj(-2 ... -1)",
                "Extractor(-1,tag)",
                "ExtractorWordShapeClassifier(-1,chris2)",
                "ExtractorWordShapeClassifier(0,chris2)",
                "ExtractorWordShapeClassifier(1,chris2)",
                "ExtractorDistsim(-1,word)",
                "ExtractorDistsim(0,word)",
                "ExtractorDistsim(1,word)",
                "ExtractorDistsimConjunction(-1,1)",
                "ExtractorUCase()",
                "ExtractorCNumber()",
                "ExtractorDash()",
                "ExtractorLetterDigitDash()",
                "CompanyNameDetector()",
                "ExtractorAllCapitalized()",
                "ExtractorUpperDigitDash()",
                "ExtractorStartSentenceCap()",
                "ExtractorMidSentenceCapC()",
                "ExtractorMidSentenceCap()"));
        for (int length = 1; length <= LONGEST; length++) {
            names.add("ExtractorWordPref(len%d,w0)".formatted(length));
        }
        for (int length = 1; length <= LONGEST; length++) {
            names.add("ExtractorWordSuff(len%d,w0)".formatted(length));
        }
        names.add("ExtractorWordShapeClassifier(0,chris4)");
        names.add("ExtractorNonAlphanumeric()");
        return names;
    }
}

package readout.language.corenlp.names;

import readout.language.corenlp.features.Piece;

/** What the names of CoreNLP's features end with, and what stands between their parts. */
final class Suffix {
    static final Piece WORD = Piece.of("-WORD|C");
    static final Piece CLUSTER = Piece.of("-DISTSIM|C");
    static final Piece SHAPE = Piece.of("-TYPE|C");
    static final Piece ALWAYS = Piece.of("###|C");
    static final Piece PREVIOUS_WORD = Piece.of("-PW|C");
    static final Piece PREVIOUS_CLUSTER = Piece.of("-PDISTSIM|C");
    static final Piece PREVIOUS_SHAPE = Piece.of("-PTYPE|C");
    static final Piece NEXT_WORD = Piece.of("-NW|C");
    static final Piece NEXT_CLUSTER = Piece.of("-NDISTSIM|C");
    static final Piece NEXT_SHAPE = Piece.of("-NTYPE|C");
    static final Piece AMONG_BEFORE = Piece.of("-DISJP|C");
    static final Piece AMONG_BEHIND = Piece.of("-DISJN|C");

    static final Piece DOTS = Piece.of("...");
    static final Piece PREVIOUS_WORD_AND_SHAPE = Piece.of("-PW_CTYPE|C");
    static final Piece SHAPE_AND_NEXT_WORD = Piece.of("-NW_CTYPE|C");
    static final Piece PREVIOUS_SHAPE_AND_SHAPE = Piece.of("-PCTYPE|C");
    static final Piece SHAPE_AND_NEXT_SHAPE = Piece.of("-CNTYPE|C");
    static final Piece THREE_SHAPES = Piece.of("-PCNTYPE|C");
    static final Piece SECOND_WORD_BEFORE_AND_SHAPE = Piece.of("-PPW_CTYPE|C");
    static final Piece SECOND_WORD_BEHIND_AND_SHAPE = Piece.of("-NNW_CTYPE|C");
    static final Piece NO_PATTERN = Piece.of("NO-OCCURRENCE-PATTERN|C");
    static final Piece AGAIN_LATER = Piece.of("X-NEXT-OCCURRENCE-X|C");
    static final Piece AGAIN_EARLIER = Piece.of("X-PREV-OCCURRENCE-X|C");

    static final Piece DASH = Piece.of("-");
    static final Piece PAIR = Piece.of("PSEQ|CpC");
    static final Piece PAIR_WORD = Piece.of("-PSEQW|CpC");
    static final Piece PAIR_CLUSTER = Piece.of("-PSEQcDS|CpC");
    static final Piece PAIR_SHAPE = Piece.of("-PSEQcS|CpC");
    static final Piece PAIR_SHAPE_AGAIN = Piece.of("-TPS2|CpC");
    static final Piece PAIR_PREVIOUS_WORD = Piece.of("-PSEQpW|CpC");
    static final Piece PAIR_PREVIOUS_CLUSTER = Piece.of("-PSEQpDS|CpC");
    static final Piece PAIR_PREVIOUS_SHAPE = Piece.of("-PSEQpS|CpC");
    static final Piece PAIR_NEXT_SHAPE = Piece.of("-TNS1|CpC");
    static final Piece TWO_WORDS = Piece.of("-PSEQW2|CpC");
    static final Piece TWO_CLUSTERS = Piece.of("-PSEQpcDS|CpC");
    static final Piece TWO_SHAPES = Piece.of("-TYPES|CpC");

    private Suffix() {}
}

package readout.language.corenlp;

import java.util.List;

/** Gives each word of a sentence its tag. */
interface Tagger {
    /** One tag of the Penn Treebank's set a word. */
    String[] tags(List<Word> sentence);
}

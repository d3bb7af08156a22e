package readout.model.syntax;

import readout.model.text.Span;

/**
 * A word or a mark.
 *
 * @param index its number in its sentence, from 0
 * @param span where it stands in the article
 * @param text as the article has it
 * @param lemma its dictionary form, lower case but for names
 * @param tag its part of speech in the Penn Treebank's set ({@code VBD}, {@code NNP}, {@code ,})
 */
public record Token(int index, Span span, String text, String lemma, String tag) {
    /** Whether it is tagged as a verb in any form, or as a modal. */
    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    /** Whether it is tagged as a noun, common or proper. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** Whether it is tagged as a proper noun. */
    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    /** Whether it is a word: it has a letter or a digit. */
    public boolean isWord() {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}

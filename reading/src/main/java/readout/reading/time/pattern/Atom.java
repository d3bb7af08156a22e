package readout.reading.time.pattern;

import readout.model.text.Span;

/**
 * The smallest piece that patterns see: a run of letters, a run of digits or one mark. Tokenizers differ on
 * {@code 3:35PM}, {@code two-hour} and {@code p.m.}; atoms do not.
 *
 * @param span where it stands
 * @param key what patterns compare: lower case, with plain apostrophes and hyphens
 * @param token the number of its token in the sentence
 * @param isGlued whether nothing stands between it and the atom before
 * @param isCapital whether it begins with a capital
 */
public record Atom(Span span, String key, int token, boolean isGlued, boolean isCapital) {
    /** Whether it is a run of the digits 0 to 9. */
    public boolean isDigits() {
        char first = key.charAt(0);
        return first >= '0' && first <= '9';
    }

    /** Whether it is a run of letters. */
    public boolean isWord() {
        return Character.isLetter(key.codePointAt(0));
    }
}

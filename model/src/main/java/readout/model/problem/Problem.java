package readout.model.problem;

import java.util.Locale;

/** A kind of fault; its name in kebab-case is the same on the terminal, in counts and in {@code docs/problems.md}. */
public enum Problem {
    /** The file or folder is not there. */
    NOT_FOUND(Category.INPUT),
    /** It is there and cannot be read. */
    UNREADABLE(Category.INPUT),
    /** There is nothing in it. */
    EMPTY(Category.INPUT),
    /** It is not text. */
    BINARY(Category.INPUT),
    /** It is larger than the limit. */
    TOO_LARGE(Category.INPUT),
    /** A page in which no article could be found. */
    NO_ARTICLE(Category.INPUT),
    /** A line of JSON that is not an article. */
    BAD_JSON(Category.INPUT),
    /** A date that is not EDTF. */
    BAD_DATE(Category.INPUT),
    /** A codebook with faults. */
    BAD_CODEBOOK(Category.SETUP),
    /** A part of the program that is not installed. */
    MISSING_PART(Category.SETUP),
    /** The place to write to cannot be written, or holds something else. */
    BAD_OUTPUT(Category.SETUP),
    /** Standard output could not be written to the end. */
    UNWRITTEN(Category.SETUP),
    /** A fault of the program. */
    INTERNAL(Category.INTERNAL);

    private final Category category;

    Problem(Category category) {
        this.category = category;
    }

    /** Whose fault it is: the input's, the set-up's or the program's. */
    public Category category() {
        return category;
    }

    /** {@code no-article}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whose it is to mend. */
    public enum Category {
        INPUT,
        SETUP,
        INTERNAL
    }
}

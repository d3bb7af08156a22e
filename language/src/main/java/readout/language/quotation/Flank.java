package readout.language.quotation;

/** What stands beside a mark, and so which side of a quotation it may be on. */
final class Flank {
    private static final String BEFORE_OPENING = "([{<-–—―/:;,=¿¡|>•*_";
    private static final String AFTER_CLOSING = ".,;:!?…)]}>-–—―/|*_";
    private static final String ENDS_SPEECH = ".,!?…;:–—-";

    private final String text;
    private final int start;
    private final int end;

    Flank(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** Whether a quotation may begin here: nothing that belongs to it stands before, something does after. */
    boolean opens() {
        boolean free = start == 0 || isBlank(before()) || BEFORE_OPENING.indexOf(before()) >= 0 || isQuote(before());
        return free && end < text.length() && !isBlank(after()) && (",;:!?)]}".indexOf(after()) < 0) && !isFullStop();
    }

    /** Whether a quotation may end here. */
    boolean closes() {
        if (start == 0 || isBlank(before()) || "([{".indexOf(before()) >= 0) {
            return false;
        }
        boolean free =
                end == text.length() || isBlank(after()) || AFTER_CLOSING.indexOf(after()) >= 0 || isQuote(after());
        return free || ENDS_SPEECH.indexOf(before()) >= 0 && !opens();
    }

    /** Whether a word goes on across the mark: an apostrophe, or feet and inches in a figure. */
    boolean isWithinWord() {
        return start > 0
                && end < text.length()
                && Character.isLetterOrDigit(before())
                && Character.isLetterOrDigit(after());
    }

    /** Whether white space, or an end of the text, stands on both sides. */
    boolean isAlone() {
        return (start == 0 || isBlank(before())) && (end == text.length() || isBlank(after()));
    }

    boolean isAfterDigit() {
        return start > 0 && Character.isDigit(before());
    }

    /** Whether a mark of the end of speech or of a clause stands on either side. */
    boolean isStrongEnd() {
        return end == text.length()
                || start > 0 && ENDS_SPEECH.indexOf(before()) >= 0
                || ".,;:!?…)—–".indexOf(after()) >= 0
                || after() == '\n';
    }

    private boolean isFullStop() {
        return after() == '.' && !text.startsWith("..", end);
    }

    private char before() {
        return text.charAt(start - 1);
    }

    private char after() {
        return text.charAt(end);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c);
    }

    private static boolean isQuote(char c) {
        return "\"'“”„‘’‚«»‹›`´".indexOf(c) >= 0;
    }
}

package readout.language.quotation;

import java.util.ArrayList;
import java.util.List;
import readout.model.syntax.Quotation;
import readout.model.text.Span;

/** Finds the quotations of a text. Stateless. */
public final class Quotations {
    private Quotations() {}

    /** The outermost quotations in order. */
    public static List<Quotation> of(String text) {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open < 0 && (c == '“' || c == '"')) {
                open = i;
            } else if (open >= 0 && (c == '”' || c == '"')) {
                found.add(new Quotation(new Span(open, i + 1), new Span(open + 1, i)));
                open = -1;
            } else if (c == '\n') {
                open = -1;
            }
        }
        return found;
    }
}

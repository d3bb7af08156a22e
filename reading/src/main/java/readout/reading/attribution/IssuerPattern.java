package readout.reading.attribution;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A form of words by which an official text tells whose it is.
 *
 * @param id unique and stable: {@code issuer.attributable}
 * @param line where it stands: {@code en/issuers.yaml:12}
 * @param where what it is looked for in
 * @param holdsInPapers whether it tells the issuer of what a paper publishes, too
 * @param holdsInOffices whether it tells the issuer of what an office publishes, too; else that is the office
 * @param pattern a regular expression with the group {@code who}
 * @param examples lines in which it finds somebody
 * @param not lines in which it must not
 */
public record IssuerPattern(
        String id,
        String line,
        Where where,
        boolean holdsInPapers,
        boolean holdsInOffices,
        Pattern pattern,
        List<Example> examples,
        List<Example> not) {
    /** The group of the pattern that holds the issuer's words. */
    public static final String WHO = "who";

    public IssuerPattern {
        examples = List.copyOf(examples);
        not = List.copyOf(not);
    }

    /** Where a form of words can stand. */
    public enum Where {
        /** The headline. */
        TITLE,
        /** A line at the start of the text. */
        OPENING,
        /** A line at the end of the text. */
        CLOSING
    }

    /**
     * A line and whose it is.
     *
     * @param text the line
     * @param who the issuer's words; empty in a counter-example
     * @param at {@code file:line:column}
     */
    public record Example(String text, String who, String at) {}
}

package readout.evaluation.tagging;

import java.util.List;
import java.util.Optional;
import readout.evaluation.timeml.TimeMark;
import readout.model.syntax.Document;

/**
 * Finds time expressions in a text that has been cut into sentences and tagged. Not safe for use by several threads: peers
 * are not.
 */
public interface Tagger {
    /** What it is called in tables. */
    String name();

    /**
     * The expressions in the order of the text, offsets as the document's article has them.
     *
     * @param document sentences with tokens and tags; no graphs
     * @param day the day on which it was written, ISO 8601
     */
    List<TimeMark> tag(Document document, Optional<String> day);
}

package readout.cli.output;

import readout.model.event.Readout;
import readout.model.text.Article;

/**
 * Where the readouts of a run go. {@link #open}, then any number of readouts by one thread, then {@link #close};
 * {@link #has} may be asked by other threads in between. All throw {@link readout.model.problem.ProblemException} where
 * the place cannot be written.
 */
public interface Output {
    /** Makes ready; what is there already is kept or thrown away as the user said. */
    void open();

    /** Whether the readout of this article, with all that its input says of it, is there already. */
    boolean has(Article article);

    /** Writes a readout, whole or not at all. */
    void write(Readout readout);

    /** Whether nobody reads what is written any more. */
    boolean isClosed();

    /** Ends the output. */
    void close();

    /** Whether the same run, begun again, goes on where this one stopped. */
    boolean isKept();
}

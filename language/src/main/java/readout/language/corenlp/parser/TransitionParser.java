package readout.language.corenlp.parser;

import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentLinkedQueue;
import readout.model.syntax.Graph;

/** Parses tagged sentences. Safe for use by several threads. */
public final class TransitionParser {
    private final ParserModel model;
    private final HiddenLayer layer;
    private final ConcurrentLinkedQueue<Workspace> idle = new ConcurrentLinkedQueue<>();

    private TransitionParser(ParserModel model) {
        this.model = model;
        this.layer = new HiddenLayer(model);
    }

    /** A parser with the model in a file that {@link ParserModelFile} wrote. */
    public static TransitionParser read(ByteBuffer file) {
        return new TransitionParser(ParserModel.read(file));
    }

    /**
     * The tree of a sentence.
     *
     * @param words the words as the article has them
     * @param tags one tag a word
     */
    public Graph parse(String[] words, String[] tags) {
        Workspace workspace = idle.poll();
        if (workspace == null) {
            workspace = new Workspace(model, layer);
        }
        Graph graph = workspace.parse(words, tags);
        idle.offer(workspace);
        return graph;
    }
}

package readout.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/** The models, each loaded once, at first use, in a thread of its own, and shared by all threads afterwards. */
final class Models {
    private static final String ROOT = "edu/stanford/nlp/models/";

    private final CompletableFuture<MaxentTagger> tagger;
    private final CompletableFuture<CRFClassifier<CoreLabel>> names;
    private final CompletableFuture<DependencyParser> parser;

    private Models() {
        RedwoodConfiguration.empty().apply();
        parser = CompletableFuture.supplyAsync(Models::loadParser, Models::start);
        tagger = CompletableFuture.supplyAsync(
                () -> new MaxentTagger(ROOT + "pos-tagger/english-left3words-distsim.tagger"), Models::start);
        names = tagger.thenApplyAsync(loadedBefore -> loadNames(), Models::start);
    }

    /** The models of this process; loading starts with the first call. */
    static Models shared() {
        return Holder.SHARED;
    }

    MaxentTagger tagger() {
        return tagger.join();
    }

    CRFClassifier<CoreLabel> names() {
        return names.join();
    }

    DependencyParser parser() {
        return parser.join();
    }

    private static void start(Runnable load) {
        Thread thread = new Thread(load, "language-model");
        thread.setDaemon(true);
        thread.start();
    }

    private static DependencyParser loadParser() {
        Properties properties = new Properties();
        properties.setProperty("numPreComputed", "0");
        return DependencyParser.loadFromModelFile(ROOT + "parser/nndep/english_UD.gz", properties);
    }

    private static CRFClassifier<CoreLabel> loadNames() {
        return CRFClassifier.getClassifierNoExceptions(ROOT + "ner/english.all.3class.distsim.crf.ser.gz");
    }

    private static final class Holder {
        private static final Models SHARED = new Models();
    }
}

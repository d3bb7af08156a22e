package readout.evaluation.speed;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** The pipeline that one would build from CoreNLP's own annotators, with one name model and nothing that can be left out. */
final class PlainCoreNlp {
    /** CoreNLP's own models, which the build of {@code language} takes out of their jar. */
    private static final String MODELS =
            System.getProperty("readout.home", "..") + "/language/target/models/edu/stanford/nlp/models/";

    private final StanfordCoreNLP pipeline;

    PlainCoreNlp() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,depparse,ner");
        properties.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
        properties.setProperty("depparse.model", MODELS + "parser/nndep/english_UD.gz");
        properties.setProperty("ner.model", MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.statisticalOnly", "true");
        pipeline = new StanfordCoreNLP(properties);
    }

    /** Annotates a text; the number of its sentences. */
    int sentences(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        return annotation.get(SentencesAnnotation.class).size();
    }
}

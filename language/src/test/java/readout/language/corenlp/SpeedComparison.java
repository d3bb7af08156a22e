package readout.language.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.ToIntFunction;
import readout.language.Annotator;
import readout.language.Annotators;
import readout.language.Articles;
import readout.model.syntax.Document;

/**
 * Sentences per second of processor time, one thread, warm: a plain CoreNLP pipeline and this module on the same texts in
 * one run. Arguments: text files; without any, the project's examples.
 */
public final class SpeedComparison {
    private static final int ROUNDS = 6;

    private SpeedComparison() {}

    public static void main(String[] files) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : files) {
            texts.add(Files.readString(Path.of(file)));
        }
        if (texts.isEmpty()) {
            texts.addAll(Texts.examples());
        }
        StanfordCoreNLP theirs = plain();
        Annotator ours = Annotators.forLanguage("en");
        double plain = best("plain CoreNLP tokenize,pos,lemma,depparse,ner", texts, text -> theirs(theirs, text));
        double cheap = best("readout, cheap pass", texts, text -> sentences(ours.annotate(Articles.of(text))));
        double all = best("readout, every sentence parsed", texts, text -> sentences(parse(ours, text)));
        System.out.printf(
                Locale.ROOT, "ratio: cheap pass %.2f, every sentence parsed %.2f%n", cheap / plain, all / plain);
    }

    private static Document parse(Annotator annotator, String text) {
        return annotator.parse(annotator.annotate(Articles.of(text)), sentence -> true);
    }

    private static int sentences(Document document) {
        return document.sentences().size();
    }

    private static int theirs(StanfordCoreNLP pipeline, String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        return annotation
                .get(edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation.class)
                .size();
    }

    private static double best(String name, List<String> texts, ToIntFunction<String> read) {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int sentences = texts.stream().mapToInt(read).sum();
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            best = Math.max(best, sentences * 1e9 / (end - start));
        }
        System.out.printf(Locale.ROOT, "%-50s %8.0f sentences/s%n", name, best);
        return best;
    }

    private static StanfordCoreNLP plain() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,depparse,ner");
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.statisticalOnly", "true");
        return new StanfordCoreNLP(properties);
    }
}

package readout.evaluation.peers;

import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import readout.evaluation.tagging.Tagger;
import readout.evaluation.timeml.TimeMark;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Span;

/**
 * HeidelTime 2.2.1 as its authors ship it: English, news, all four types of TIMEX3, no temponyms. Its rules are written for
 * the tags of TreeTagger, which differ from Penn's in verbs only; {@link TreeTags} says how. A text without a date is read as a
 * narrative, since news without one is refused.
 */
public final class HeidelTimeTagger implements Tagger {
    private static final String DESCRIPTOR = "/desc/annotator/HeidelTime.xml";

    private final AnalysisEngine news;
    private final AnalysisEngine narratives;
    private final JCas cas;

    /** Loads its rules. */
    public HeidelTimeTagger() {
        try {
            news = engine("news");
            narratives = engine("narratives");
            cas = news.newJCas();
        } catch (UIMAException | IOException e) {
            throw new IllegalStateException("heideltime: its rules cannot be loaded", e);
        }
    }

    private static AnalysisEngine engine(String kind) throws UIMAException, IOException {
        AnalysisEngineDescription description = description();
        description
                .getAnalysisEngineMetaData()
                .getConfigurationParameterSettings()
                .setParameterValue("Type", kind);
        return UIMAFramework.produceAnalysisEngine(description);
    }

    private static AnalysisEngineDescription description() throws IOException, InvalidXMLException {
        URL descriptor = Objects.requireNonNull(HeidelTimeTagger.class.getResource(DESCRIPTOR), DESCRIPTOR);
        return UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(descriptor));
    }

    @Override
    public String name() {
        return "HeidelTime";
    }

    @Override
    public List<TimeMark> tag(Document document, Optional<String> day) {
        cas.reset();
        cas.setDocumentText(document.article().text());
        day.ifPresent(this::date);
        document.sentences().forEach(this::sentence);
        try {
            (day.isPresent() ? news : narratives).process(cas);
        } catch (UIMAException e) {
            throw new IllegalStateException(
                    "heideltime: failed on " + document.article().ref(), e);
        }
        return marks();
    }

    private void date(String day) {
        Dct created = new Dct(cas);
        created.setBegin(0);
        created.setEnd(cas.getDocumentText().length());
        created.setFilename("");
        created.setValue(day);
        created.setTimexId("t0");
        created.addToIndexes();
    }

    private void sentence(Sentence sentence) {
        var whole = new de.unihd.dbs.uima.types.heideltime.Sentence(cas);
        whole.setBegin(sentence.span().start());
        whole.setEnd(sentence.span().end());
        whole.setFilename("");
        whole.setSentenceId(sentence.index());
        whole.addToIndexes();
        sentence.tokens().forEach(token -> token(sentence, token));
    }

    private void token(Sentence sentence, Token token) {
        var word = new de.unihd.dbs.uima.types.heideltime.Token(cas);
        word.setBegin(token.span().start());
        word.setEnd(token.span().end());
        word.setFilename("");
        word.setTokenId(token.index());
        word.setSentId(sentence.index());
        word.setPos(TreeTags.of(token));
        word.addToIndexes();
    }

    private List<TimeMark> marks() {
        List<TimeMark> marks = new ArrayList<>();
        for (Timex3 each : cas.getAnnotationIndex(Timex3.class)) {
            marks.add(
                    new TimeMark(new Span(each.getBegin(), each.getEnd()), each.getTimexType(), each.getTimexValue()));
        }
        marks.sort(Comparator.comparing(TimeMark::span));
        return marks;
    }
}

package readout.evaluation.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import readout.evaluation.tagging.Tagger;
import readout.evaluation.timeml.TimeMark;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Span;

/** SUTime of CoreNLP 4.5.10 by itself, as in its authors' demonstration: its own English rules and holidays. */
public final class SuTimeTagger implements Tagger {
    private final TimeAnnotator annotator = new TimeAnnotator("sutime", new Properties());

    @Override
    public String name() {
        return "SUTime";
    }

    @Override
    public List<TimeMark> tag(Document document, Optional<String> day) {
        String text = document.article().text();
        Annotation annotation = new Annotation(text);
        day.ifPresent(date -> annotation.set(CoreAnnotations.DocDateAnnotation.class, date));
        List<CoreLabel> words = new ArrayList<>();
        List<CoreMap> sentences = new ArrayList<>();
        document.sentences().forEach(sentence -> sentences.add(sentence(sentence, text, words)));
        annotation.set(CoreAnnotations.TokensAnnotation.class, words);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
        annotator.annotate(annotation);
        return annotation.get(TimeAnnotations.TimexAnnotations.class).stream()
                .map(SuTimeTagger::mark)
                .toList();
    }

    private static CoreMap sentence(Sentence sentence, String text, List<CoreLabel> words) {
        int first = words.size();
        for (Token token : sentence.tokens()) {
            words.add(word(token, text, words));
        }
        CoreMap map = new ArrayCoreMap();
        map.set(CoreAnnotations.TextAnnotation.class, sentence.span().in(text));
        map.set(
                CoreAnnotations.CharacterOffsetBeginAnnotation.class,
                sentence.span().start());
        map.set(
                CoreAnnotations.CharacterOffsetEndAnnotation.class,
                sentence.span().end());
        map.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(words.subList(first, words.size())));
        map.set(CoreAnnotations.TokenBeginAnnotation.class, first);
        map.set(CoreAnnotations.TokenEndAnnotation.class, words.size());
        map.set(CoreAnnotations.SentenceIndexAnnotation.class, sentence.index());
        return map;
    }

    /** A token as CoreNLP's own tokenizer makes it, with the white space on either side of it. */
    private static CoreLabel word(Token token, String text, List<CoreLabel> before) {
        int end = before.isEmpty() ? 0 : before.getLast().endPosition();
        String gap =
                text.substring(Math.min(end, token.span().start()), token.span().start());
        CoreLabel word = new CoreLabel();
        word.setWord(token.text());
        word.setValue(token.text());
        word.setOriginalText(token.span().in(text));
        word.setBeginPosition(token.span().start());
        word.setEndPosition(token.span().end());
        word.setBefore(gap);
        word.setAfter("");
        word.setTag(token.tag());
        word.setLemma(token.lemma());
        word.setIndex(token.index() + 1);
        if (!before.isEmpty()) {
            before.getLast().setAfter(gap);
        }
        return word;
    }

    private static TimeMark mark(CoreMap found) {
        Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
        Span span = new Span(
                found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
        return new TimeMark(
                span,
                Optional.ofNullable(timex.timexType()).orElse(""),
                Optional.ofNullable(timex.value()).orElse(""));
    }
}

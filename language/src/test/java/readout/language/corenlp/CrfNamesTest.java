package readout.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import readout.language.corenlp.names.CrfNames;
import readout.model.syntax.Name;

class CrfNamesTest {
    @Test
    void names_are_those_of_corenlp_itself() throws IOException, ClassNotFoundException {
        CRFClassifier<CoreLabel> theirs = theirs();
        CrfNames ours = Models.shared().names();
        List<List<String>> sentences = Texts.sentences();
        assertThat(sentences).hasSizeGreaterThan(200);
        for (List<String> sentence : sentences) {
            assertThat(labels(ours.names(sentence), sentence.size()))
                    .as(String.join(" ", sentence))
                    .isEqualTo(labels(theirs, sentence));
        }
    }

    @Test
    void odd_words_and_repeated_ones_have_the_labels_of_corenlp_too() throws IOException, ClassNotFoundException {
        CRFClassifier<CoreLabel> theirs = theirs();
        for (String text : List.of(
                "Holm said the army of Holm left Holm . Nobody in holm saw Kari Holm there , Holm said",
                "O'Brien-Smith of U.N.E.S.C.O. saw the al-Nasr bank 's chief , Mr. X , in St. Petersburg 1999-2001",
                "ÅNGSTRÖM MET ÖZDEMİR IN İZMİR",
                "a",
                "the the the of of the the the",
                "... -- \" ( ) < > # 😀")) {
            List<String> sentence = List.of(text.split(" "));
            assertThat(labels(Models.shared().names().names(sentence), sentence.size()))
                    .as(text)
                    .isEqualTo(labels(theirs, sentence));
        }
    }

    @Test
    void names_do_not_depend_on_what_was_read_before() {
        CrfNames names = Models.shared().names();
        List<String> sentence = List.of("Zorbal", "met", "Grunk", "in", "Flom", ".");
        List<Name> before = names.names(sentence);
        names.names(List.of("they", "zorbal", "and", "grunk", "a", "flom", "."));
        assertThat(names.names(sentence)).isEqualTo(before);
    }

    /** CoreNLP's classifier as it is before it has read anything: it learns small words on the way. */
    private static CRFClassifier<CoreLabel> theirs() throws IOException, ClassNotFoundException {
        Properties properties = new Properties();
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        return CRFClassifier.getClassifier(
                "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz", properties);
    }

    private static List<String> labels(CRFClassifier<CoreLabel> classifier, List<String> sentence) {
        return classifier.classifySentence(sentence.stream().map(Word::new).toList()).stream()
                .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
                .toList();
    }

    private static List<String> labels(List<Name> names, int size) {
        List<String> labels = new ArrayList<>(Collections.nCopies(size, "O"));
        names.forEach(name -> Collections.fill(
                labels.subList(name.first(), name.last() + 1), name.kind().name()));
        return labels;
    }
}

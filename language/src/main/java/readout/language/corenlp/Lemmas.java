package readout.language.corenlp;

import edu.stanford.nlp.process.Morphology;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Dictionary forms, with those met last kept at hand. For one thread. */
final class Lemmas {
    private static final int KEPT = 20_000;

    private final Morphology morphology = new Morphology();
    private final Map<Key, String> known = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(String form, String tag) {}

    /** The lemma of a word with its tag; lower case but for names. */
    String lemma(String form, String tag) {
        return known.computeIfAbsent(new Key(form, tag), this::find);
    }

    /** Small letters are made here, since CoreNLP makes those of the machine's language. */
    private String find(Key key) {
        String form = key.tag().startsWith("NNP") ? key.form() : key.form().toLowerCase(Locale.ROOT);
        return morphology.lemma(form, key.tag());
    }
}

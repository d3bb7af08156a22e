package readout.language.corenlp;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Dictionary forms by CoreNLP's morphology; those met lately are kept. Safe for use by several threads. */
final class Lemmas {
    private static final int KEPT_BITS = 14;

    private final Morphology morphology = new Morphology();
    private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(1 << KEPT_BITS);

    private record Kept(String form, String tag, String lemma) {}

    /** The lemma of a word with its tag; lower case but for names. */
    String lemma(String form, String tag) {
        int slot = (31 * form.hashCode() + tag.hashCode()) * 0x9E3779B1 >>> Integer.SIZE - KEPT_BITS;
        Kept known = kept.getPlain(slot);
        if (known != null && known.form().equals(form) && known.tag().equals(tag)) {
            return known.lemma();
        }
        String lemma = find(form, tag);
        kept.setRelease(slot, new Kept(form, tag, lemma));
        return lemma;
    }

    /** Small letters are made here, since CoreNLP makes those of the machine's language. */
    private synchronized String find(String form, String tag) {
        return morphology.lemma(tag.startsWith("NNP") ? form : form.toLowerCase(Locale.ROOT), tag);
    }
}

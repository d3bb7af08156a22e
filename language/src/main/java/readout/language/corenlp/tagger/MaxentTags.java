package readout.language.corenlp.tagger;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Tags sentences. Safe for use by several threads. */
public final class MaxentTags {
    private static final int KEPT_BITS = 14;
    private static final String END = ".$.";
    private static final String OUTSIDE = "NA";

    private final TaggerModel model;
    private final TagHistory history;
    private final TagWord end;
    private final TagWord outside;
    private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(1 << KEPT_BITS);

    private MaxentTags(TaggerModel model) {
        this.model = model;
        this.history = new TagHistory(model);
        this.end = new TagWord(model, END);
        this.outside = new TagWord(model, OUTSIDE);
    }

    private record Kept(String form, TagWord word) {}

    /** A tagger with the model in a file that {@link TaggerModelFile} wrote. */
    public static MaxentTags read(ByteBuffer file) {
        return new MaxentTags(TaggerModel.read(file));
    }

    /** The tag of each word of a sentence. */
    public String[] tags(List<String> sentence) {
        TagWord[] words = new TagWord[sentence.size() + 1];
        for (int i = 0; i < sentence.size(); i++) {
            words[i] = word(sentence.get(i));
        }
        words[sentence.size()] = end;
        int[] best = new Sequence(model, history, words, outside).best();
        String[] tags = new String[sentence.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = model.tags().get(best[i]);
        }
        return tags;
    }

    /** Words met lately are kept in a table of a fixed size. */
    private TagWord word(String form) {
        int slot = form.hashCode() * 0x9E3779B1 >>> Integer.SIZE - KEPT_BITS;
        Kept known = kept.getPlain(slot);
        if (known != null && known.form().equals(form)) {
            return known.word();
        }
        TagWord word = new TagWord(model, TaggerModel.spelling(form));
        kept.setRelease(slot, new Kept(form, word));
        return word;
    }
}

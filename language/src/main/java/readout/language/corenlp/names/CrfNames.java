package readout.language.corenlp.names;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import readout.model.syntax.Name;

/** Finds names. Safe for use by several threads. */
public final class CrfNames {
    private static final int KEPT_BITS = 14;
    private static final Name.Kind[] KINDS = {Name.Kind.ORGANIZATION, Name.Kind.PERSON, Name.Kind.LOCATION};

    private final NameModel model;
    private final NameWord outside;
    private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(1 << KEPT_BITS);

    private CrfNames(NameModel model) {
        this.model = model;
        this.outside = NameWord.outside(model);
    }

    private record Kept(String form, NameWord word) {}

    /** A name finder with the model in a file that {@link NameModelFile} wrote. */
    public static CrfNames read(ByteBuffer file) {
        return new CrfNames(NameModel.read(file));
    }

    /** The names in a sentence, in order, without overlaps. */
    public List<Name> names(List<String> sentence) {
        if (sentence.isEmpty()) {
            return List.of();
        }
        NameWord[] words = new NameWord[sentence.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(sentence.get(i));
        }
        return group(new Labelling(model, words, outside).best());
    }

    /** Words met lately are kept in a table of a fixed size. */
    private NameWord word(String form) {
        int slot = form.hashCode() * 0x9E3779B1 >>> Integer.SIZE - KEPT_BITS;
        Kept known = kept.getPlain(slot);
        if (known != null && known.form().equals(form)) {
            return known.word();
        }
        NameWord word = NameWord.of(model, NameModel.spelling(form));
        kept.setRelease(slot, new Kept(form, word));
        return word;
    }

    private static List<Name> group(int[] labels) {
        List<Name> names = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= labels.length; i++) {
            if (i == labels.length || labels[i] != labels[start]) {
                if (labels[start] > 0) {
                    names.add(new Name(start, i - 1, KINDS[labels[start] - 1]));
                }
                start = i;
            }
        }
        return names;
    }
}

package readout.knowledge.name;

import com.ibm.icu.text.Transliterator;

/** Names in other scripts, in Latin letters. */
final class Transliteration {
    /** Made on first use: most texts never need it. */
    private static final class Holder {
        static final Transliterator LATIN =
                Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC");
    }

    private Transliteration() {}

    static String toLatin(String name) {
        return Holder.LATIN.transliterate(name);
    }
}

package readout.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.Entry;
import readout.reading.codebook.Entry.Part;

/**
 * Which sentences need a dependency graph: those with a word of the lexicon, and those that other stages ask for. Words
 * are compared alone; a compound's or phrasal verb's head is enough to look closer.
 */
final class Need {
    private final Set<String> verbs;
    private final Set<String> nouns;
    private final Set<String> adjectives;
    private final Predicate<Sentence> others;

    Need(Codebook codebook, Predicate<Sentence> others) {
        this.verbs = heads(codebook, Part.VERB, 0);
        this.nouns = heads(codebook, Part.NOUN, -1);
        this.adjectives = heads(codebook, Part.ADJECTIVE, -1);
        this.others = others;
    }

    /** The one word of each key that stands in the text as its head: the first of a verb, the last of a noun. */
    private static Set<String> heads(Codebook codebook, Part part, int at) {
        Set<String> heads = new HashSet<>();
        for (Entry entry : codebook.entries()) {
            if (entry.part() == part) {
                for (String lemma : entry.lemmas()) {
                    String[] words = lemma.split("_");
                    heads.add(words[at < 0 ? words.length - 1 : at]);
                }
            }
        }
        return heads;
    }

    boolean wants(Sentence sentence) {
        return !sentence.isHeading()
                && (sentence.tokens().stream().anyMatch(this::mayTrigger) || others.test(sentence));
    }

    private boolean mayTrigger(Token token) {
        Set<String> words = token.isVerb() ? verbs : token.isNoun() ? nouns : adjectives;
        return words.contains(token.lemma().toLowerCase(Locale.ROOT))
                || words.contains(token.text().toLowerCase(Locale.ROOT));
    }
}

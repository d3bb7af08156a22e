package readout.reading.statement.cue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.reading.codebook.CodebookFiles;

/** The cues of attribution of one language, and the lists of words that go with them. Immutable. */
public final class Cues {
    private final List<Cue> cues;
    private final Map<WordList, Set<String>> lists;
    private final Map<Cue.Part, Map<String, List<Cue>>> byWord = new EnumMap<>(Cue.Part.class);

    Cues(List<Cue> cues, Map<WordList, Set<String>> lists) {
        this.cues = List.copyOf(cues);
        this.lists = Map.copyOf(lists);
        for (Cue cue : cues) {
            Map<String, List<Cue>> index = byWord.computeIfAbsent(cue.part(), part -> new HashMap<>());
            cue.words()
                    .forEach(word -> index.computeIfAbsent(word, each -> new ArrayList<>(1))
                            .add(cue));
        }
    }

    /**
     * The cues of a language.
     *
     * @throws readout.reading.codebook.CodebookException with all faults if there is one
     */
    public static Cues load(CodebookFiles files, String language) {
        return new CuesLoader(files, language + "/attribution.yaml").load();
    }

    /** All cues in the order of the file. */
    public List<Cue> cues() {
        return cues;
    }

    /** The cues for a lemma, or for a phrase's words joined by underscores, in the order of the file. */
    public List<Cue> of(Cue.Part part, String word) {
        return byWord.getOrDefault(part, Map.of()).getOrDefault(word, List.of());
    }

    /** Every word or phrase that is a cue of this kind. */
    public Set<String> words(Cue.Part part) {
        return byWord.getOrDefault(part, Map.of()).keySet();
    }

    /** Whether a list has the word, compared in small letters. */
    public boolean has(WordList list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words of a list. */
    public Set<String> list(WordList list) {
        return lists.getOrDefault(list, Set.of());
    }

    /** Whether a sentence has a word that might attribute, so that it is worth its parse. */
    public boolean mayOccur(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(this::isCueWord);
    }

    private boolean isCueWord(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String text = token.text().toLowerCase(Locale.ROOT);
        return (token.isVerb() && words(Cue.Part.VERB).contains(lemma))
                || (token.isNoun() && words(Cue.Part.NOUN).contains(lemma))
                || words(Cue.Part.ADVERB).contains(text)
                || words(Cue.Part.PHRASE).stream().anyMatch(phrase -> phrase.startsWith(text + "_"));
    }
}

package readout.reading.statement.cue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.reading.codebook.CodebookFiles;

/** The cues of attribution of one language, and the lists of words that go with them. Immutable. */
public final class Cues {
    /** What a condition writes for any word of the list of documents. */
    public static final String DOCUMENTS = "@document";

    private static final String JOINT = "_";

    /** Tags of prepositions, particles and conjunctions. */
    private static final Set<String> JOINING = Set.of("IN", "TO", "WDT");

    private final List<Cue> cues;
    private final Map<WordList, Set<String>> lists;
    private final Map<Cue.Part, Map<String, List<Cue>>> byWord = new EnumMap<>(Cue.Part.class);
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    Cues(List<Cue> cues, Map<WordList, Set<String>> lists) {
        this.cues = List.copyOf(cues);
        this.lists = Map.copyOf(lists);
        for (Cue cue : cues) {
            Map<String, List<Cue>> index = byWord.computeIfAbsent(cue.part(), part -> new HashMap<>());
            cue.words()
                    .forEach(word -> index.computeIfAbsent(word, each -> new ArrayList<>(1))
                            .add(cue));
        }
        for (String phrase : new TreeSet<>(words(Cue.Part.PHRASE))) {
            List<String> words = List.of(phrase.split(JOINT, -1));
            phrases.computeIfAbsent(words.getFirst(), first -> new ArrayList<>(1))
                    .add(words);
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

    /** The phrases that begin with a word in small letters, each as its words. */
    public List<List<String>> phrases(String first) {
        return phrases.getOrDefault(first, List.of());
    }

    /** The cues for a phrase. */
    public List<Cue> of(List<String> phrase) {
        return of(Cue.Part.PHRASE, String.join(JOINT, phrase));
    }

    /** Whether a list has the word, compared in small letters. */
    public boolean has(WordList list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence has words that might attribute, so that it is worth its parse. */
    public boolean mayOccur(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> mayAttribute(sentence, token));
    }

    private boolean mayAttribute(Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String text = token.text().toLowerCase(Locale.ROOT);
        return (token.isVerb() && of(Cue.Part.VERB, lemma).stream().anyMatch(cue -> mayHold(cue, sentence)))
                || (token.isNoun() && words(Cue.Part.NOUN).contains(lemma) && isJoined(sentence, token.index() + 1))
                || words(Cue.Part.ADVERB).contains(text)
                || phrases(text).stream().anyMatch(phrase -> stands(phrase, sentence, token.index()));
    }

    /** Whether a word can stand between a noun of speech and what is said: that, of, to, or a verb that equates. */
    private boolean isJoined(Sentence sentence, int next) {
        if (next >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(next);
        return JOINING.contains(token.tag()) || has(WordList.EQUATE, token.lemma());
    }

    /** Whether the words that a cue asks for are in the sentence at all. */
    private boolean mayHold(Cue cue, Sentence sentence) {
        return cue.when().values().stream()
                .allMatch(words -> sentence.tokens().stream()
                        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                        .anyMatch(lemma ->
                                words.contains(lemma) || (words.contains(DOCUMENTS) && has(WordList.DOCUMENT, lemma))));
    }

    /** Whether a phrase stands at a token. */
    public boolean stands(List<String> phrase, Sentence sentence, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            boolean same = at + i < sentence.size()
                    && sentence.token(at + i).text().toLowerCase(Locale.ROOT).equals(phrase.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}

package readout.reading.actor.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.knowledge.person.Sex;
import readout.model.syntax.Token;
import readout.reading.codebook.CodebookException;
import readout.reading.codebook.CodebookFiles;
import readout.reading.codebook.Fault;
import readout.reading.codebook.Yaml;

/** The actors' part of the codebook: nouns, titles, pronouns, group phrases and the lists beside them. Immutable. */
public final class ActorWords {
    private static final String FILE = "en/actors.yaml";
    private static final int PAIR = 2;

    private final PhraseTable<ActorNoun> nouns = new PhraseTable<>();
    private final PhraseTable<GroupPhrase> phrases = new PhraseTable<>();
    private final PhraseTable<Collective> collectives = new PhraseTable<>();
    private final Map<String, Pronoun> pronouns = new HashMap<>();
    private final Map<String, Optional<Sex>> titles = new HashMap<>();
    private final Map<String, List<String>> anaphors = new HashMap<>();
    private final Map<String, List<String>> leaders = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, String> classSectors = new HashMap<>();
    private final Map<String, String> sectors = new HashMap<>();
    private String article = "";

    private ActorWords(Yaml file) {
        Map<String, Yaml> parts = file.map();
        for (Map.Entry<String, Yaml> part : parts.entrySet()) {
            read(part.getKey(), part.getValue());
        }
    }

    /**
     * The words of a codebook.
     *
     * @throws CodebookException with every fault of the file
     */
    public static ActorWords of(CodebookFiles files) {
        List<Fault> faults = new ArrayList<>();
        String text = files.text(FILE).orElse("");
        Optional<ActorWords> words = Yaml.parse(FILE, text, faults).map(ActorWords::new);
        if (words.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(FILE, "missing or empty"));
        }
        if (!faults.isEmpty()) {
            throw new CodebookException(faults);
        }
        return words.orElseThrow();
    }

    /** Nouns for those who act. */
    public PhraseTable<ActorNoun> nouns() {
        return nouns;
    }

    /** Phrases for several of those already named. */
    public PhraseTable<GroupPhrase> phrases() {
        return phrases;
    }

    /** Collective actors without members. */
    public PhraseTable<Collective> collectives() {
        return collectives;
    }

    /** What the pronoun can stand for; empty if the token is none. */
    public Optional<Pronoun> pronoun(Token token) {
        return token.tag().startsWith("PRP") ? Optional.ofNullable(pronouns.get(lower(token))) : Optional.empty();
    }

    /** Ids of the bodies that a bare noun may stand for, if one was named before. */
    public List<String> anaphor(String noun) {
        return anaphors.getOrDefault(noun, List.of());
    }

    /** Whether the noun before another still speaks of somebody who acts: "police violence", not "public opinion". */
    public boolean isModifier(ActorNoun noun) {
        return noun.sector()
                .filter(lists.getOrDefault("modifiers", Set.of())::contains)
                .isPresent();
    }

    /** Whether all people of the sector whom a text names are mostly of one state: the police, protesters. */
    public boolean isLocal(String sector) {
        return lists.getOrDefault("local", Set.of()).contains(sector);
    }

    /** Whether people of the sector may be anybody's where the text does not say whose. */
    public boolean isAnywhere(String sector) {
        return lists.getOrDefault("anywhere", Set.of()).contains(sector);
    }

    /** PLOVER's sector of those who hold an office of a class; empty if no noun of the codebook is of the class. */
    public Optional<String> sectorOf(String officeClass) {
        return Optional.ofNullable(classSectors.get(officeClass));
    }

    /** Classes of the offices in a class of bodies: a minister tells whose "the ministry" is. */
    public List<String> officesIn(String bodyClass) {
        return leaders.getOrDefault(bodyClass, List.of());
    }

    /** PLOVER's sector of a people: "the Saudis". */
    public String peopleSector() {
        return sectors.getOrDefault("people", "");
    }

    /** PLOVER's sector of newspapers and agencies that no table knows. */
    public String pressSector() {
        return sectors.getOrDefault("press", "");
    }

    /** PLOVER's sector of companies that no table knows. */
    public String companySector() {
        return sectors.getOrDefault("company", "");
    }

    /** The definite article. */
    public String article() {
        return article;
    }

    /** Whether the token is a title such as "Mr.". */
    public boolean isTitle(Token token) {
        return titles.containsKey(lower(token));
    }

    /** The sex that a title tells. */
    public Optional<Sex> sexOf(Token title) {
        return titles.getOrDefault(lower(title), Optional.empty());
    }

    /** Whether the token, or its lemma, is in one of the file's plain lists. */
    public boolean isIn(WordList list, Token token) {
        Set<String> words = lists.getOrDefault(list.key(), Set.of());
        return words.contains(lower(token)) || words.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private void read(String key, Yaml value) {
        switch (key) {
            case "nouns" -> value.list().forEach(this::readNoun);
            case "phrases" -> value.list().forEach(this::readPhrase);
            case "collectives" -> value.list().forEach(this::readCollective);
            case "pronouns" -> value.list().forEach(this::readPronoun);
            case "led-by" -> value.map().forEach((body, offices) -> leaders.put(body, offices.texts()));
            case "sectors" -> value.map().forEach((of, sector) -> sectors.put(of, sector.text()));
            case "modifiers", "anywhere", "local" -> lists.put(key, Set.copyOf(value.texts()));
            case "article" -> article = value.text();
            case "anaphors" -> value.list().forEach(this::readAnaphor);
            case "titles" -> value.map().forEach(this::readTitles);
            case "joined" -> value.map().forEach((name, list) -> readList("joined-" + name, list));
            default -> readList(key, value);
        }
    }

    private void readList(String key, Yaml value) {
        if (WordList.parse(key).isEmpty()) {
            value.fault("unknown list '%s'".formatted(key));
        }
        lists.put(key, value.texts().stream().map(ActorWords::lower).collect(Collectors.toUnmodifiableSet()));
    }

    private void readNoun(Yaml entry) {
        Fields fields = Fields.of(entry);
        Optional<ActorNoun.Kind> kind = fields.constant(ActorNoun.Kind.class, "kind");
        if (kind.isEmpty()) {
            entry.fault("a noun needs a kind: office, person, body or group");
            return;
        }
        for (String word : fields.texts("words")) {
            ActorNoun noun = new ActorNoun(
                    word,
                    kind.get(),
                    fields.text("class"),
                    fields.text("sector"),
                    fields.constant(Sex.class, "sex"),
                    fields.texts("states"),
                    fields.has("is"),
                    !fields.has("bare"),
                    fields.has("whose"),
                    entry.line());
            nouns.add(word, noun);
            noun.officeClass().ifPresent(id -> noun.sector().ifPresent(sector -> classSectors.putIfAbsent(id, sector)));
        }
    }

    private void readPhrase(Yaml entry) {
        Fields fields = Fields.of(entry);
        GroupPhrase.Refers refers =
                fields.constant(GroupPhrase.Refers.class, "refers").orElse(GroupPhrase.Refers.ANY);
        for (String words : fields.texts("words")) {
            GroupPhrase phrase = new GroupPhrase(
                    words,
                    refers,
                    fields.number("count").orElse(PAIR),
                    fields.has("pronoun"),
                    fields.has("count"),
                    fields.texts("classes"));
            phrases.add(words, phrase);
        }
    }

    private void readCollective(Yaml entry) {
        Fields fields = Fields.of(entry);
        Collective collective = new Collective(fields.text("name").orElse(""), fields.text("code"));
        fields.texts("words").forEach(words -> collectives.add(words, collective));
    }

    private void readPronoun(Yaml entry) {
        Fields fields = Fields.of(entry);
        Pronoun pronoun = new Pronoun(
                fields.constant(Pronoun.Counts.class, "number").orElse(Pronoun.Counts.ONE),
                fields.constant(Sex.class, "sex"),
                fields.constant(Pronoun.Person.class, "person")
                        .filter(Pronoun.Person.FIRST::equals)
                        .isPresent());
        fields.texts("words").forEach(word -> pronouns.put(word, pronoun));
    }

    private void readAnaphor(Yaml entry) {
        Fields fields = Fields.of(entry);
        List<String> bodies = fields.texts("bodies");
        fields.texts("words").forEach(word -> anaphors.put(word, bodies));
    }

    private void readTitles(String sex, Yaml words) {
        Optional<Sex> told = Arrays.stream(Sex.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(sex))
                .findFirst();
        words.texts().forEach(word -> titles.put(word, told));
    }

    private static String lower(Token token) {
        return lower(token.text());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

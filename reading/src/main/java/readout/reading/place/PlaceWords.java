package readout.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.event.Place;
import readout.model.syntax.Token;
import readout.reading.codebook.CodebookException;
import readout.reading.codebook.CodebookFiles;
import readout.reading.codebook.Fault;
import readout.reading.codebook.Yaml;

/** The places' part of the codebook, {@code codebook/en/places.yaml}. Immutable. */
public final class PlaceWords {
    private static final String FILE = "en/places.yaml";

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Place.Feature> kinds = new HashMap<>();

    private PlaceWords(Yaml file) {
        file.map().forEach((key, value) -> {
            if (key.equals("kinds")) {
                value.map().forEach((kind, words) -> {
                    Place.Feature feature = Place.Feature.valueOf(kind.toUpperCase(Locale.ROOT));
                    words.texts().forEach(word -> kinds.putIfAbsent(word, feature));
                });
            } else if (Cue.parse(key).isEmpty()) {
                value.fault("unknown list '%s'".formatted(key));
            } else {
                lists.put(key, value.texts().stream().collect(Collectors.toUnmodifiableSet()));
            }
        });
    }

    /**
     * The words of a codebook.
     *
     * @throws CodebookException with every fault of the file
     */
    public static PlaceWords of(CodebookFiles files) {
        List<Fault> faults = new ArrayList<>();
        String text = files.text(FILE).orElse("");
        Optional<PlaceWords> words = Yaml.parse(FILE, text, faults).map(PlaceWords::new);
        if (words.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(FILE, "missing or empty"));
        }
        if (!faults.isEmpty()) {
            throw new CodebookException(faults);
        }
        return words.orElseThrow();
    }

    /** Whether the token, or its singular, is in a list. */
    public boolean isIn(Cue list, Token token) {
        Set<String> words = lists.getOrDefault(list.key, Set.of());
        return forms(token).anyMatch(words::contains);
    }

    /** What kind of place a noun makes of a name beside it. */
    public Optional<Place.Feature> kind(Token token) {
        return forms(token).filter(kinds::containsKey).findFirst().map(kinds::get);
    }

    /** The word, its lemma, and the word without a plural's ending, which for "bases" is not the lemma. */
    private static Stream<String> forms(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean isPlural = token.isNoun() && text.length() > 2 && text.charAt(text.length() - 1) == 's';
        return isPlural ? Stream.of(text, lemma, text.substring(0, text.length() - 1)) : Stream.of(text, lemma);
    }

    /** The plain lists of the file. */
    public enum Cue {
        /** Prepositions after which a name is a place. */
        AT,
        /** Prepositions after which it is a place if motion is spoken of. */
        TOWARD,
        /** Prepositions for what is left. */
        FROM,
        /** Prepositions for what is harmed. */
        AGAINST,
        /** Words of motion and of places. */
        MOTION,
        /** Verbs whose object is a place. */
        REACH,
        /** Nouns for an occasion, whose place is the act's. */
        OCCASION,
        /** Words for a border. */
        BORDER,
        /** Words between a border and a state. */
        BORDER_WITH,
        /** Directions. */
        COMPASS,
        /** Places without a name. */
        VAGUE,
        /** What follows the city in a dateline. */
        DATELINE;

        private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

        static Optional<Cue> parse(String key) {
            for (Cue list : values()) {
                if (list.key.equals(key)) {
                    return Optional.of(list);
                }
            }
            return Optional.empty();
        }
    }
}

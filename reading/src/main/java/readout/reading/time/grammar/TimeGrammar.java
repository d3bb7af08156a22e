package readout.reading.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import readout.reading.codebook.CodebookException;
import readout.reading.codebook.CodebookFiles;
import readout.reading.codebook.Fault;
import readout.reading.codebook.Yaml;

/**
 * How one language writes times: the content of {@code codebook/LANGUAGE/time.yaml}. Immutable.
 *
 * <p>Example: {@code TimeGrammar.load(CodebookFiles.standard(), "en")}.
 */
public final class TimeGrammar {
    private final List<Expression> expressions;
    private final List<Expression> modifiers;
    private final Map<WordList, Set<String>> lists;
    private final Scanner scanner;
    private final Scanner modifierScanner;

    TimeGrammar(List<Expression> expressions, List<Expression> modifiers, Map<WordList, Set<String>> lists) {
        this.expressions = List.copyOf(expressions);
        this.modifiers = List.copyOf(modifiers);
        this.lists = Map.copyOf(lists);
        scanner = new Scanner(expressions);
        modifierScanner = new Scanner(modifiers);
    }

    /**
     * The grammar of a language.
     *
     * @throws CodebookException with all faults of the file
     */
    public static TimeGrammar load(CodebookFiles files, String language) {
        String name = language + "/time.yaml";
        List<Fault> faults = new ArrayList<>();
        String text = files.text(name)
                .orElseThrow(() -> new CodebookException(List.of(new Fault(name, "the file is missing"))));
        TimeGrammar grammar = Yaml.parse(name, text, faults)
                .map(GrammarParser::parse)
                .orElseGet(() -> new TimeGrammar(List.of(), List.of(), Map.of()));
        if (!faults.isEmpty()) {
            throw new CodebookException(faults);
        }
        return grammar;
    }

    /** The entries that stand for times, in the order of the file. */
    public List<Expression> expressions() {
        return expressions;
    }

    /** The entries that change the time after them ("early", "at least"), in the order of the file. */
    public List<Expression> modifiers() {
        return modifiers;
    }

    /** All entries: those that stand for times, then those that change one. */
    public Stream<Expression> entries() {
        return Stream.concat(expressions.stream(), modifiers.stream());
    }

    /** Finds the entries that stand for times. */
    public Scanner scanner() {
        return scanner;
    }

    /** Finds the entries that change the time after them. */
    public Scanner modifierScanner() {
        return modifierScanner;
    }

    /** A list of words, lemmas or short phrases; empty if the language has none. */
    public Set<String> list(WordList name) {
        return lists.getOrDefault(name, Set.of());
    }
}

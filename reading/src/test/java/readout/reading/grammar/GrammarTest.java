package readout.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.CodebookFiles;
import readout.reading.codebook.part.GrammarWords;

/**
 * Questions over graphs that are given, so that no parser decides. A token is written {@code form/lemma/tag/head/relation};
 * heads are counted from 1, and 0 is none.
 */
class GrammarTest {
    private static final GrammarWords WORDS =
            Codebook.load(CodebookFiles.standard(), "en").grammar();

    private static final Map<String, String> GRAPHS = Map.ofEntries(
            Map.entry(
                    "ACTIVE",
                    "troops/troop/NNS/2/nsubj shelled/shell/VBD/0/root the/the/DT/4/det "
                            + "port/port/NN/2/obj and/and/CC/6/cc left/leave/VBD/2/conj"),
            Map.entry(
                    "PASSIVE",
                    "ports/port/NNS/3/nsubj:pass were/be/VBD/3/aux:pass shelled/shell/VBN/0/root "
                            + "by/by/IN/5/case rebels/rebel/NNS/3/obl at/at/IN/7/case night/night/NN/3/obl"),
            Map.entry(
                    "STRAY",
                    "guns/gun/NNS/3/nsubj:pass were/be/VBD/3/aux:pass sold/sell/VBN/0/root "
                            + "to/to/IN/5/case rebels/rebel/NNS/3/obl by/by/IN/7/case traders/trader/NNS/5/nmod"),
            Map.entry(
                    "GIVEN",
                    "rebels/rebel/NNS/3/nsubj:pass were/be/VBD/3/aux:pass granted/grant/VBN/0/root "
                            + "asylum/asylum/NN/3/obj"),
            Map.entry(
                    "RELATIVE",
                    "ships/ship/NNS/5/nsubj that/that/WDT/3/nsubj left/leave/VBD/1/acl:relcl "
                            + "port/port/NN/3/obj sank/sink/VBD/0/root"),
            Map.entry(
                    "RELATIVE_OBJECT",
                    "town/town/NN/4/nsubj they/they/PRP/3/nsubj took/take/VBD/1/acl:relcl " + "burned/burn/VBD/0/root"),
            Map.entry(
                    "OBJECT_CONTROL",
                    "Chad/Chad/NNP/2/nsubj urged/urge/VBD/0/root Niger/Niger/NNP/2/obj "
                            + "to/to/TO/5/mark withdraw/withdraw/VB/2/xcomp"),
            Map.entry(
                    "APPEAL",
                    "Chad/Chad/NNP/2/nsubj called/call/VBD/0/root on/on/IN/4/case "
                            + "Niger/Niger/NNP/2/obl to/to/TO/6/mark withdraw/withdraw/VB/2/xcomp"),
            Map.entry(
                    "PLAN",
                    "Chad/Chad/NNP/2/nsubj confirmed/confirm/VBD/0/root its/its/PRP$/4/nmod:poss "
                            + "plan/plan/NN/2/obj to/to/TO/6/mark attack/attack/VB/2/xcomp"),
            Map.entry(
                    "OUT_OF",
                    "troops/troop/NNS/2/nsubj pulled/pull/VBD/0/root out/out/IN/5/case "
                            + "of/of/IN/5/case Kidal/Kidal/NNP/2/obl"),
            Map.entry("THERE", "there/there/EX/2/nsubj met/meet/VBD/0/root ministers/minister/NNS/2/obj"));

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "ACTIVE, shelled, troops, port",
        "ACTIVE, left, troops, ''",
        "PASSIVE, shelled, rebels, ports",
        "STRAY, sold, traders, guns",
        "GIVEN, granted, '', asylum",
        "RELATIVE, left, ships, port",
        "RELATIVE_OBJECT, took, they, town",
        "OBJECT_CONTROL, withdraw, Niger, ''",
        "APPEAL, withdraw, Niger, ''",
        "PLAN, attack, its, ''",
        "THERE, met, '', ministers",
    })
    void who_does_what_is_told_through_voice_and_control(String name, String verb, String subject, String object) {
        Grammar grammar = grammar(name);
        assertThat(words(grammar, verb, Grammar::subjects)).isEqualTo(subject);
        assertThat(words(grammar, verb, Grammar::objects)).isEqualTo(object);
    }

    @Test
    void who_is_given_something_is_its_indirect_object() {
        assertThat(words(grammar("GIVEN"), "granted", Grammar::indirect)).isEqualTo("rebels");
        assertThat(words(grammar("PASSIVE"), "shelled", Grammar::indirect)).isEmpty();
    }

    @Test
    void a_phrase_hangs_on_each_of_its_prepositions() {
        Grammar pulled = grammar("OUT_OF");
        int verb = at(pulled, "pulled");
        assertThat(pulled.prepositions(verb)).containsOnlyKeys("out", "of");
        assertThat(words(pulled, "pulled", Grammar::particles)).isEqualTo("out");
        Grammar passive = grammar("PASSIVE");
        assertThat(passive.prepositions(at(passive, "shelled"))).containsOnlyKeys("by", "at");
    }

    @Test
    void a_noun_of_intent_owns_the_infinitive_behind_it() {
        Grammar plan = grammar("PLAN");
        assertThat(plan.complementNoun(at(plan, "attack"))).hasValue(at(plan, "plan"));
        Grammar urged = grammar("OBJECT_CONTROL");
        assertThat(urged.complementNoun(at(urged, "withdraw"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, shelled, false", "PASSIVE, shelled, true", "GIVEN, granted, true", "RELATIVE, left, false"})
    void a_passive_is_told_from_an_active(String name, String verb, boolean isPassive) {
        Grammar grammar = grammar(name);
        assertThat(grammar.isPassive(at(grammar, verb))).isEqualTo(isPassive);
    }

    @Test
    void the_clause_of_a_word_is_the_nearest_above_it() {
        Grammar grammar = grammar("RELATIVE");
        assertThat(grammar.clause(at(grammar, "port"))).isEqualTo(at(grammar, "left"));
        assertThat(grammar.clause(at(grammar, "ships"))).isEqualTo(at(grammar, "sank"));
        assertThat(grammar.clause(at(grammar, "sank"))).isEqualTo(at(grammar, "sank"));
    }

    @Test
    void a_sentence_without_a_graph_has_no_grammar() {
        Sentence parsed = grammar("ACTIVE").sentence();
        Sentence bare =
                new Sentence(0, 0, parsed.span(), false, parsed.tokens(), List.of(), List.of(), Optional.empty());
        assertThat(Grammar.of(bare, WORDS)).isEmpty();
        assertThat(Grammar.of(parsed, WORDS)).isPresent();
    }

    private static String words(Grammar grammar, String word, BiFunction<Grammar, Integer, List<Integer>> question) {
        return String.join(
                " ",
                question.apply(grammar, at(grammar, word)).stream()
                        .map(token -> grammar.token(token).text())
                        .toList());
    }

    private static int at(Grammar grammar, String word) {
        return grammar.sentence().tokens().stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow()
                .index();
    }

    private static Grammar grammar(String name) {
        return parsed(Objects.requireNonNull(GRAPHS.get(name), name));
    }

    private static Grammar parsed(String rows) {
        String[] cells = rows.split(" ");
        List<Token> tokens = new ArrayList<>();
        int[] heads = new int[cells.length];
        String[] relations = new String[cells.length];
        int start = 0;
        for (int i = 0; i < cells.length; i++) {
            String[] cell = cells[i].split("/");
            Span span = new Span(start, start + cell[0].length());
            tokens.add(new Token(i, span, cell[0], cell[1], cell[2]));
            heads[i] = Integer.parseInt(cell[3]) - 1;
            relations[i] = cell[4];
            start = span.end() + 1;
        }
        Sentence sentence = new Sentence(
                0,
                0,
                new Span(0, start - 1),
                false,
                tokens,
                List.of(),
                List.of(),
                Optional.of(Graph.of(heads, relations)));
        return Grammar.of(sentence, WORDS).orElseThrow();
    }
}

package readout.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.knowledge.Knowledge;
import readout.model.syntax.Token;
import readout.model.text.Span;

class GazetteerTest {
    private final Gazetteer gazetteer = Knowledge.load().gazetteer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The French president left Nairobi .                    | French=state FRA; Nairobi=metonym KEN, place KEN
        Talks in the U.S. failed .                             | U.S.=state USA, state USA
        It was for us to decide .                              | -
        They ate turkey in Turkey .                            | Turkey=state TUR
        Nice weather , he said .                               | -
        He flew to Nice .                                      | Nice=place FRA
        Police stopped him in March .                          | -
        The WHO sent doctors .                                 | WHO=body WHO
        Doctors who came left .                                | -
        WHO IS NEXT AFTER HIS VISIT ?                          | -
        The IS claimed it .                                    | IS=body ISIS
        Sergej Lawrow met Antony Blinken .                     | Sergej Lawrow=person Sergey Lavrov; Antony Blinken=person Antony Blinken
        The Lord 's Resistance Army withdrew .                 | Lord 's Resistance Army=body UGA
        Ships left Port-au-Prince .                            | Port-au-Prince=metonym HTI, place HTI
        Guinea - Bissau protested .                            | Guinea - Bissau=state GNB
        The Israelis and Hamas agreed .                        | Israelis=people ISR; Hamas=body PSE
        Fighting in the Gaza Strip went on .                   | Gaza Strip=place PSE
        The Kremlin denied it .                                | Kremlin=metonym RUS, metonym SUN
        The West and Moscow , Washington and Beijing .         | West=body WEST; Moscow=metonym RUS, metonym SUN, place RUS
        A meeting in Frankfort , Ky. , was held .              | Ky.=place USA
        Ky is a name .                                         | -
        Al-Qaeda and the Northern Alliance fought .            | Al-Qaeda=body AQ; Northern Alliance=body AFG
        """)
    void names_are_found_and_words_are_not(String sentence, String expected) {
        List<String> found = gazetteer.scan(tokens(sentence)).stream()
                .map(hit -> text(sentence, hit) + "=" + String.join(", ", labels(hit)))
                .toList();
        if (expected.equals("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).hasSizeGreaterThanOrEqualTo(expected.split("; ").length);
            for (String hit : expected.split("; ")) {
                assertThat(found).anyMatch(one -> one.startsWith(hit));
            }
        }
    }

    @Test
    void the_longest_name_wins_and_hits_do_not_overlap() {
        List<Hit> hits = gazetteer.scan(
                tokens("The New York Times reported from New York and the United Nations Security Council ."));
        assertThat(hits).extracting(hit -> hit.last() - hit.first() + 1).containsExactly(3, 2, 4);
    }

    @Test
    void no_name_runs_over_a_comma() {
        List<Hit> hits = gazetteer.scan(tokens("South , Korea said"));
        assertThat(hits).noneMatch(hit -> hit.first() == 0);
    }

    @Test
    void an_empty_sentence_has_no_names() {
        assertThat(gazetteer.scan(List.of())).isEmpty();
    }

    private static List<Token> tokens(String sentence) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : sentence.split(" ")) {
            tokens.add(new Token(
                    tokens.size(), new Span(start, start + word.length()), word, word.toLowerCase(Locale.ROOT), "NN"));
            start += word.length() + 1;
        }
        return tokens;
    }

    private static String text(String sentence, Hit hit) {
        return String.join(" ", Arrays.asList(sentence.split(" ")).subList(hit.first(), hit.last() + 1));
    }

    private static List<String> labels(Hit hit) {
        return hit.entities().stream().map(GazetteerTest::label).toList();
    }

    private static String label(Entity entity) {
        return switch (entity) {
            case Entity.StateName name -> "state " + name.state().code();
            case Entity.Demonym name ->
                (name.isPeople() ? "people " : "state ") + name.state().code();
            case Entity.BodyName name -> "body " + name.body().code();
            case Entity.MetonymName name -> "metonym " + name.metonym().code();
            case Entity.PersonName name -> "person " + name.person().name();
            case Entity.PlaceName name -> "place " + name.location().country().orElse("-");
        };
    }
}

package readout.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {
    private static final String OTHERS = """
        nl | De minister van Landbouw zei dinsdag dat de boeren in het noorden geen water uit de rivier mogen halen, en \
             dat hij of zijn opvolger in het voorjaar over de zaak beslist. Was het de laatste kans? We weten het niet.
        af | Die minister van landbou het Dinsdag gesê dat die boere in die noorde nie meer water uit die rivier mag \
             pomp nie, en dat die regering by die volgende vergadering oor die saak sal besluit.
        fr | Le ministre John Smith, du Department of the Interior, a rencontré mardi Mary Brown, la correspondante du \
             Morning Herald, et lui a dit que les négociations étaient rompues depuis la semaine dernière.
        de | Der Minister sagte am Dienstag, dass die Verhandlungen mit den Nachbarn über das Wasser im Fluss \
             abgebrochen sind und dass er im Frühjahr in die Hauptstadt reisen will. Das war so nicht geplant.
        es | El ministro dijo el martes que las negociaciones con los vecinos sobre el agua del río se han roto y que \
             ha de viajar de nuevo a la capital en la primavera. Las dos partes no se han visto desde entonces.
        pt | O ministro disse na terça-feira que as negociações com os vizinhos sobre a água do rio foram \
             interrompidas e que viajará de novo à capital na primavera, como já tinha feito antes.
        it | Il ministro ha detto martedì che i negoziati con i vicini sull'acqua del fiume sono stati interrotti e \
             che in primavera tornerà nella capitale, come aveva già fatto.
        da | Ministeren sagde tirsdag, at forhandlingerne med naboerne om vandet i floden er brudt sammen, og at han \
             vil rejse til en by i nord for at tale med dem, der har mistet deres hjem.
        sv | Ministern sade på tisdagen att förhandlingarna med grannarna om vattnet i floden har brutit samman, och \
             att han ska resa till en by i norr för att tala med dem som har förlorat sina hem.
        pl | Minister powiedział we wtorek, że rozmowy z sąsiadami o wodzie w rzece zostały zerwane i że wiosną \
             znów pojedzie do stolicy, by tam to omówić.
        zh | 湖水在春天是蓝色的。苍鹭站在老磨坊下面的芦苇丛中。渔民们清晨出海,傍晚归来。
        """;

    private final LanguageGuess guess = new LanguageGuess();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = OTHERS)
    void other_languages_are_told_apart_from_english(String language, String text) {
        assertThat(guess.of(text)).hasValue(language);
        assertThat(CommonWords.of("en").tell(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council rejected the plan on Tuesday, and its members left the hall at noon.",
                "« C'est la vie », said the mayor of Lyon as he left the préfecture; \"tout de suite\" was his word to"
                        + " those who asked when the marché couvert would open.",
                "The wee lass said she wouldnae gang tae the toun the morn, and that her faither and the ither fishers"
                        + " o the loch were gey angry wi the cooncil.",
                "President Guillaume Lefèvre et al. were not there, said the aide-de-camp of Général Dubois de la Tour."
            })
    void english_is_told_by_its_common_words_whatever_names_are_in_it(String text) {
        assertThat(guess.of(text)).hasValue("en");
        assertThat(CommonWords.of("en").tell(text)).isTrue();
    }

    @Test
    void english_without_a_common_word_is_left_to_the_model() {
        String text = "Ghana's president met two Togolese ministers in Lomé on Tuesday to sign a trade agreement.";

        assertThat(CommonWords.of("en").tell(text)).isFalse();
        assertThat(guess.of(text)).hasValue("en");
    }

    @Test
    void one_common_word_of_a_repeated_name_does_not_make_a_text_english() {
        assertThat(CommonWords.of("en").tell("The Sun, The Times, The Mirror")).isFalse();
    }

    @Test
    void what_is_too_short_is_in_no_language() {
        assertThat(guess.of("The end of that.")).isEmpty();
    }
}

package readout.knowledge.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Selenskyj, Zelenskyy",
        "Lawrow, Lavrov",
        "Chamenei, Khamenei",
        "Netanjahu, Netanyahu",
        "Schoigu, Shoigu",
        "Prigoschin, Prigozhin",
        "Saluschnyj, Zaluzhnyi",
        "Gorbatschow, Gorbachev",
        "Chruschtschow, Khrushchev",
        "Tokajew, Tokayev",
        "Janukowitsch, Yanukovych",
        "Ahmadinedschad, Ahmadinejad",
        "Raissi, Raisi",
        "Anthony, Antony",
        "Jewgeni, Yevgeny",
        "Sergej, Sergey"
    })
    void spellings_of_one_name_share_a_key(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Merz, Merkel",
        "Burns, Barnes",
        "Putin, Rutten",
        "Rabin, Rubin",
        "Powell, Poell",
        "Assad, Asaf",
        "Kerry, Perry",
        "Walesa, Palesa"
    })
    void other_names_have_other_keys(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "selenski, selinski, true",
        "hamenei, hamenei, true",
        "abdolahian, abdulahian, true",
        "barak, barka, true",
        "merkel, merks, false",
        "putin, rutten, false"
    })
    void one_slip_is_at_most_one_letter_or_one_swap(String one, String other, boolean isNear) {
        assertThat(Distance.isAtMostOne(one, other)).isEqualTo(isNear);
        assertThat(Distance.isAtMostOne(other, one)).isEqualTo(isNear);
    }

    private static String key(String name) {
        return Spelling.rules().key(Fold.key(name));
    }
}

package readout.knowledge.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource({
        "Sana'a, sanaa",
        "SANAA, sanaa",
        "Guinea-Bissau, guinea bissau",
        "Côte d’Ivoire, cote divoire",
        "U.S., us",
        "Łódź, lodz",
        "Müller, muller",
        "Straße, strasse",
        "İstanbul, istanbul",
        "' — ', ''",
        "Лавров, lavrov",
        "St. Kitts, st kitts"
    })
    void case_marks_and_scripts_are_folded_away(String name, String key) {
        assertThat(Fold.key(name)).isEqualTo(key);
    }
}

package readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.event.Mention;

/** Sentences without a graph: mentions by tags alone. */
class UnparsedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-03-10 | German Chancellor Olaf Scholz called President Emmanuel Macron of France. | President Emmanuel Macron | FRA Emmanuel Macron
        2021-12-29 | He spoke with the foreign ministers of Germany, France and Great Britain. | the foreign ministers | DEU Annalena Baerbock + FRA Jean-Yves Le Drian + GBR Liz Truss
        2022-01-14 | Moscow said the draft was unacceptable. | Moscow | RUS Russia
        2022-01-14 | The Kremlin kept silent. | The Kremlin | RUS Kremlin
        2022-01-14 | The Russian invasion was feared. | Russian | RUS Russia
        2020-07-12 | The Nigerian army freed hostages. | The Nigerian army | NGA army
        2021-06-17 | Emmanuel Macron said he would wait. | he | FRA Emmanuel Macron
        2021-06-17 | Ethiopia and Eritrea signed. Both sides promised peace. | Both sides | ETH Ethiopia + ERI Eritrea
        2022-01-14 | They met in Moscow. | Moscow | none
        2022-01-14 | He flew to Athens on Monday. | Athens | none
        2021-06-17 | She added that talks would go on. | She | ?
        2020-07-12 | Many people were late. | Many people | none
        """)
    void mentions_are_found_by_tags(String published, String text, String words, String expected) {
        List<Mention> mentions = ActorTable.readUnparsed(published, text);

        assertThat(ActorTable.said(mentions, text, words)).isEqualTo(expected);
    }
}

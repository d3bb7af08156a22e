package readout.article.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;

class DecoderTest {
    private static final String FRENCH =
            "Le ministre français a été reçu à Alger, où il a évoqué la coopération énergétique après la grève"
                    + " générale.";
    private static final String RUSSIAN =
            "Министр иностранных дел прибыл в Минск на переговоры с президентом страны о границе и торговле.";

    private static String decoded(byte[] bytes) {
        return Decoder.decode("text", bytes);
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head);
        out.writeBytes(tail);
        return out.toByteArray();
    }

    @Test
    void utf8_is_read_as_it_is() {
        assertThat(decoded(FRENCH.getBytes(UTF_8))).isEqualTo(FRENCH);
        assertThat(decoded("Zażółć 🕊 和平".getBytes(UTF_8))).isEqualTo("Zażółć 🕊 和平");
    }

    @Test
    void a_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text() {
        assertThat(decoded(joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, FRENCH.getBytes(UTF_8))))
                .isEqualTo(FRENCH);
        assertThat(decoded(joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, FRENCH.getBytes(UTF_16LE))))
                .isEqualTo(FRENCH);
        assertThat(decoded(joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, FRENCH.getBytes(UTF_16BE))))
                .isEqualTo(FRENCH);
    }

    @Test
    void older_encodings_are_told_by_their_bytes() {
        assertThat(decoded(FRENCH.getBytes(Charset.forName("windows-1252")))).isEqualTo(FRENCH);
        assertThat(decoded(RUSSIAN.getBytes(Charset.forName("windows-1251")))).isEqualTo(RUSSIAN);
        assertThat(decoded(RUSSIAN.getBytes(Charset.forName("KOI8-R")))).isEqualTo(RUSSIAN);
    }

    @Test
    void a_few_broken_bytes_do_not_make_utf8_another_encoding() {
        byte[] broken = joined(FRENCH.getBytes(UTF_8), new byte[] {(byte) 0xC3, ' ', 'e', 'n', 'd'});

        assertThat(decoded(broken)).isEqualTo(FRENCH + "\uFFFD end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000\u0001\u0002\u0003ELF", "%PDF-1.7\u0000\u0001", "\u0001\u0002\u0003\u0004\u0005abc"})
    void what_is_not_text_is_refused(String bytes) {
        assertThatThrownBy(() -> decoded(bytes.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        fault -> assertThat(fault.problem()).isEqualTo(Problem.BINARY))
                .hasMessageStartingWith("text: ");
    }
}

package readout.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 127, 128, -128, 40_000, -40_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void a_number_is_read_as_it_was_written(long number) {
        assertThat(cursor(new Buffer().signed(number)).signed()).isEqualTo(number);
    }

    @Test
    void all_kinds_of_fields_are_read_in_the_order_of_writing() {
        Cursor from = cursor(new Buffer()
                .text("Łódź")
                .texts(List.of("a", "", "c"))
                .maybe(Optional.empty())
                .day(Optional.of(LocalDate.of(1914, 7, 28)))
                .day(Optional.empty())
                .decimal(-33.8688)
                .maybe(OptionalDouble.of(0.5))
                .maybe(OptionalDouble.empty())
                .flag(true));
        assertThat(from.text()).isEqualTo("Łódź");
        assertThat(from.texts()).containsExactly("a", "", "c");
        assertThat(from.maybe()).isEmpty();
        assertThat(from.day()).contains(LocalDate.of(1914, 7, 28));
        assertThat(from.day()).isEmpty();
        assertThat(from.decimal()).isEqualTo(-33.8688);
        assertThat(from.maybeDecimal()).hasValue(0.5);
        assertThat(from.maybeDecimal()).isEmpty();
        assertThat(from.flag()).isTrue();
    }

    @Test
    void records_and_keys_are_found_again() {
        IndexWriter writer = new IndexWriter();
        writer.records(Section.STATES, List.of("zero", "one", "two"), Buffer::text);
        writer.keys(Section.NAMES, Map.of("paris", 7L, "rome", 8L), Buffer::number);
        Index index = Index.of(writer.toBytes());
        assertThat(index.records(Section.STATES).all(Cursor::text)).containsExactly("zero", "one", "two");
        assertThat(index.keys(Section.NAMES).find("rome").number()).isEqualTo(8);
        assertThat(index.keys(Section.NAMES).contains("paris")).isTrue();
        assertThat(index.keys(Section.NAMES).contains("oslo")).isFalse();
        assertThat(index.keys(Section.NAMES).find("oslo").number()).isZero();
        assertThat(index.records(Section.BODIES).size()).isZero();
    }

    @Test
    void a_file_of_another_format_is_refused() {
        assertThatThrownBy(() -> Index.of(new byte[100])).hasMessageContaining("another build");
    }

    private static Cursor cursor(Buffer buffer) {
        return new Cursor(buffer.toBytes(), 0);
    }
}

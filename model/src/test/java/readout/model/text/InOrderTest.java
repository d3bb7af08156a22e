package readout.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    /** Ten units each, every fifth with a longer one that begins with it, with gaps of two. */
    private static final List<Span> OVERLAPPING = IntStream.range(0, 200)
            .boxed()
            .flatMap(i -> i % 5 == 0
                    ? IntStream.of(30, 10).mapToObj(length -> new Span(i * 12, i * 12 + length))
                    : IntStream.of(10).mapToObj(length -> new Span(i * 12, i * 12 + length)))
            .toList();

    private static final List<Span> APART =
            IntStream.range(0, 200).mapToObj(i -> new Span(i * 12, i * 12 + 10)).toList();

    @Test
    void within_gives_what_a_look_at_all_would() {
        InOrder<Span> order = new InOrder<>(OVERLAPPING, span -> span);
        for (int start = 0; start < 2450; start += 7) {
            for (int length : List.of(0, 9, 10, 11, 30, 31, 100)) {
                Span outer = new Span(start, start + length);
                assertThat(order.within(outer))
                        .isEqualTo(OVERLAPPING.stream().filter(outer::contains).toList());
            }
        }
    }

    @Test
    void over_gives_what_a_look_at_all_would() {
        InOrder<Span> order = new InOrder<>(APART, span -> span);
        for (int start = 0; start < 2450; start += 7) {
            for (int length : List.of(0, 1, 2, 3, 12, 100)) {
                Span other = new Span(start, start + length);
                assertThat(order.over(other))
                        .isEqualTo(APART.stream().filter(other::overlaps).toList());
            }
        }
    }

    @Test
    void few_steps_find_a_place_in_a_long_text() {
        AtomicInteger steps = new AtomicInteger();
        List<Span> spans = IntStream.range(0, 100_000)
                .mapToObj(i -> new Span(i * 12, i * 12 + 10))
                .toList();
        InOrder<Span> order = new InOrder<>(spans, span -> {
            steps.incrementAndGet();
            return span;
        });

        assertThat(order.within(new Span(600_000, 600_100))).hasSize(8);
        assertThat(order.over(new Span(600_000, 600_100))).hasSize(9);

        assertThat(steps).hasValueLessThan(100);
    }
}

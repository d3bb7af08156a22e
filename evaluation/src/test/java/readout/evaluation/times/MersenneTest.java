package readout.evaluation.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The numbers are those that the reference gives for the seed 1. */
class MersenneTest {
    @Test
    void the_first_numbers_are_those_of_the_reference() {
        Mersenne random = new Mersenne(1);

        assertThat(IntStream.range(0, 12).map(i -> random.below(256)))
                .containsExactly(68, 32, 130, 60, 253, 230, 241, 194, 107, 48, 249, 14);
    }

    @Test
    void so_are_those_after_the_state_has_been_twisted_again() {
        Mersenne random = new Mersenne(1);
        int last = IntStream.range(0, 2012).map(i -> random.below(256)).reduce(0, (one, next) -> next);

        assertThat(last).isEqualTo(164);
        assertThat(IntStream.range(0, 10).map(i -> random.below(3))).containsExactly(1, 1, 0, 1, 1, 2, 1, 1, 2, 2);
    }
}

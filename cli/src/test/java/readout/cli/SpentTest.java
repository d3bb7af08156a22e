package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import readout.pipeline.Timing;

class SpentTest {
    private static Spent spent(int article, int reading, int writing) {
        return Spent.of(new Timing(Duration.ofMillis(article), Duration.ofMillis(reading)), Duration.ofMillis(writing));
    }

    @Test
    void the_slowest_stage_is_the_one_that_took_most_of_all_articles_together() {
        Spent all = Spent.NOTHING.plus(spent(500, 20, 10)).plus(spent(10, 700, 10));

        assertThat(all.slowest()).hasValue(Spent.Stage.READING);
        assertThat(all.share(Spent.Stage.READING)).isCloseTo(0.576, offset(0.001));
        assertThat(all.plus(spent(0, 0, 5000)).slowest()).hasValue(Spent.Stage.WRITING);
        assertThat(all.plus(spent(5000, 0, 0)).slowest()).hasValue(Spent.Stage.ARTICLE);
    }

    @Test
    void before_anything_was_read_no_stage_is_the_slowest() {
        assertThat(Spent.NOTHING.slowest()).isEmpty();
    }
}

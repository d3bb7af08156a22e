package readout.reading.time.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class WindowsTest {
    private static LocalDate day(int day) {
        return LocalDate.of(2021, 1, day);
    }

    @Test
    void windows_that_touch_become_one() {
        Windows windows = new Windows(List.of(
                LocalDateRange.ofClosed(day(6), day(9)),
                LocalDateRange.ofClosed(day(1), day(3)),
                LocalDateRange.ofClosed(day(4), day(5))));
        assertThat(windows).isEqualTo(Windows.between(day(1), day(9)));
    }

    @Test
    void what_two_admit_is_what_both_admit() {
        Windows both = new Windows(
                        List.of(LocalDateRange.ofClosed(day(1), day(5)), LocalDateRange.ofClosed(day(10), day(15))))
                .and(Windows.between(day(4), day(12)));
        assertThat(both.ranges())
                .containsExactly(LocalDateRange.ofClosed(day(4), day(5)), LocalDateRange.ofClosed(day(10), day(12)));
        assertThat(both.first()).contains(day(4));
        assertThat(both.last()).contains(day(12));
    }

    @Test
    void a_window_without_a_bound_has_no_day_there() {
        assertThat(Windows.from(day(1)).last()).isEmpty();
        assertThat(Windows.until(day(1)).first()).isEmpty();
        assertThat(Windows.until(day(1)).last()).contains(day(1));
        assertThat(Windows.ALL.and(Windows.from(day(2)))).isEqualTo(Windows.from(day(2)));
    }

    @Test
    void windows_that_exclude_each_other_leave_nothing() {
        assertThat(Windows.until(day(1)).and(Windows.from(day(2))).isEmpty()).isTrue();
    }
}

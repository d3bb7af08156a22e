package readout.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.reading.codebook.CodebookFiles;
import readout.reading.time.grammar.TimeGrammar;

/** Expressions written at random days of publication, across year ends and leap days. The seed is in each message. */
class GeneratedTimesTest {
    private static final TimeGrammar GRAMMAR = TimeGrammar.load(CodebookFiles.standard(), "en");
    private static final long SEED = 7;
    private static final int ROUNDS = 60;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int DAYS = 31_000;

    private final Random random = new Random(SEED);

    private LocalDate published() {
        return EARLIEST.plusDays(random.nextInt(DAYS));
    }

    private void assertGives(LocalDate published, String sentence, Edtf expected) {
        List<Timex> found = Reading.times(GRAMMAR, sentence, published.toString());
        assertThat(found.stream().flatMap(time -> time.edtf().stream()).toList())
                .as("seed %d, %s, on %s", SEED, sentence, published)
                .containsExactly(expected);
    }

    @Test
    void a_weekday_in_the_past_tense_is_the_last_one() {
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate published = published();
            DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            assertGives(
                    published,
                    "The two ministers met on %s.".formatted(name),
                    Edtf.of(published.with(TemporalAdjusters.previousOrSame(day))));
        }
    }

    @Test
    void a_weekday_in_the_future_tense_is_the_next_one() {
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate published = published();
            DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            assertGives(
                    published,
                    "The two ministers will meet on %s.".formatted(name),
                    Edtf.of(published.with(TemporalAdjusters.nextOrSame(day))));
        }
    }

    @Test
    void a_full_date_is_itself_in_every_order() {
        List<String> orders =
                List.of("MMMM d, yyyy", "d MMMM yyyy", "EEEE, MMMM d, yyyy", "yyyy-MM-dd", "EEEE, d MMMM yyyy");
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate day = published();
            String order = orders.get(random.nextInt(orders.size()));
            String text = day.format(DateTimeFormatter.ofPattern(order, Locale.ENGLISH));
            assertGives(published(), "They signed the pact on %s.".formatted(text), Edtf.of(day));
        }
    }

    @Test
    void a_day_of_the_month_in_the_past_tense_is_the_last_one_within_half_a_year() {
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate published = published();
            LocalDate day = published.minusDays(random.nextInt(180));
            String text = day.format(DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH));
            assertGives(published, "They signed the pact on %s.".formatted(text), Edtf.of(day));
        }
    }

    @Test
    void a_day_of_the_month_in_the_future_tense_is_the_next_one_within_half_a_year() {
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate published = published();
            LocalDate day = published.plusDays(random.nextInt(180));
            String text = day.format(DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH));
            assertGives(published, "They will sign the pact on %s.".formatted(text), Edtf.of(day));
        }
    }

    @Test
    void last_week_and_next_month_are_whole_units() {
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate published = published();
            LocalDate monday = published
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .minusWeeks(1);
            assertGives(published, "They broke with each other last week.", Edtf.between(monday, monday.plusDays(6)));
            YearMonth next = YearMonth.from(published).plusMonths(1);
            assertGives(published, "The ban will end next month.", Edtf.of(next));
        }
    }

    @Test
    void days_ago_are_counted_from_the_day_of_publication() {
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate published = published();
            int days = 2 + random.nextInt(60);
            assertGives(published, "They fled %d days ago.".formatted(days), Edtf.of(published.minusDays(days)));
        }
    }

    @Test
    void a_range_of_days_is_one_stretch() {
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate from = published();
            LocalDate to = from.plusDays(1 + random.nextInt(200));
            DateTimeFormatter order = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
            String sentence = "The drill ran from %s to %s.".formatted(from.format(order), to.format(order));
            List<Timex> found = Reading.times(GRAMMAR, sentence, published().toString());
            assertThat(found.stream().map(Timex::edtf).distinct())
                    .as("seed %d, %s", SEED, sentence)
                    .hasSize(1);
            assertThat(found.getFirst().edtf()).contains(Edtf.between(from, to));
        }
    }
}

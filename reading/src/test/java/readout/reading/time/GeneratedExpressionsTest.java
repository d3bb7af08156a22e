package readout.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.reading.codebook.CodebookFiles;
import readout.reading.time.grammar.TimeGrammar;

/**
 * The classes of expressions, written at random days of publication from 1950 to 2034, zones and clock changes included;
 * what must be found is reckoned by java.time.
 */
class GeneratedExpressionsTest {
    private static final TimeGrammar GRAMMAR = TimeGrammar.load(CodebookFiles.standard(), "en");
    private static final long SEED = 11;
    private static final int ROUNDS = 60;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int DAYS = 31_000;
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TWELVE = DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn");
    private static final Map<String, String> ZONES = Map.of(
            "ET", "America/New_York",
            "CET", "Europe/Paris",
            "Moscow time", "Europe/Moscow",
            "GMT", "UTC",
            "GMT+3", "+03:00");

    /** A sentence with one time, and what its last time comes to: EDTF, or the TIMEX3 value where it has no place in time. */
    record Written(String sentence, String expected) {}

    /** A class of expressions. */
    record Kind(String name, BiFunction<LocalDate, Random, Written> writer) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static LocalDate day(Random random) {
        return EARLIEST.plusDays(random.nextInt(DAYS));
    }

    private static Stream<Kind> classes() {
        return Stream.of(
                new Kind("quarter", (published, random) -> {
                    int quarter = random.nextInt(4);
                    int year = day(random).getYear();
                    return new Written(
                            "The mill closed in the %s quarter of %d.".formatted(ORDINALS.get(quarter), year),
                            year + "-" + (33 + quarter));
                }),
                new Kind("half", (published, random) -> {
                    int half = random.nextInt(2);
                    int year = day(random).getYear();
                    return new Written(
                            "Output fell in the %s half of %d.".formatted(ORDINALS.get(half), year),
                            year + "-" + (40 + half));
                }),
                new Kind("season", (published, random) -> {
                    int season = random.nextInt(3);
                    int year = day(random).getYear();
                    return new Written(
                            "They met in the %s of %d.".formatted(SEASONS.get(season), year),
                            year + "-" + (21 + season));
                }),
                new Kind("decade", (published, random) -> {
                    int decade = 185 + random.nextInt(17);
                    return new Written("The wall was built in the %d0s.".formatted(decade), decade + "X");
                }),
                new Kind("century", (published, random) -> {
                    int century = 16 + random.nextInt(5);
                    return new Written(
                            "The fort dates from the %dth century.".formatted(century), (century - 1) + "XX");
                }),
                new Kind("Christmas", (published, random) -> {
                    int year = day(random).getYear();
                    return new Written("The siege ended on Christmas Day %d.".formatted(year), year + "-12-25");
                }),
                new Kind("months ago", (published, random) -> {
                    int number = random.nextInt(9);
                    YearMonth month = YearMonth.from(published).minusMonths(number + 1L);
                    return new Written(
                            "The port was closed %s month%s ago."
                                    .formatted(NUMBERS.get(number), number == 0 ? "" : "s"),
                            month + "~");
                }),
                new Kind("days ahead", (published, random) -> {
                    int number = 1 + random.nextInt(8);
                    return new Written(
                            "The vote will be held in %s days.".formatted(NUMBERS.get(number)),
                            published.plusDays(number + 1L).toString());
                }),
                new Kind("days later", (published, random) -> {
                    LocalDate day = day(random);
                    int number = 1 + random.nextInt(8);
                    return new Written(
                            "They met on %s. %s days later the bridge was shut."
                                    .formatted(LONG.format(day), capital(NUMBERS.get(number))),
                            day.plusDays(number + 1L).toString());
                }),
                new Kind("begin of a month", (published, random) -> {
                    YearMonth month = YearMonth.from(day(random));
                    return new Written(
                            "The ban ended at the beginning of %s.".formatted(MONTH.format(month)),
                            month.atDay(1) + "/" + month.atDay(10));
                }),
                new Kind("middle of a month", (published, random) -> {
                    YearMonth month = YearMonth.from(day(random));
                    return new Written(
                            "He fled in mid-%s.".formatted(MONTH.format(month)),
                            month.atDay(11) + "/" + month.atDay(20));
                }),
                new Kind("end of a month", (published, random) -> {
                    YearMonth month = YearMonth.from(day(random));
                    return new Written(
                            "The strike ended at the end of %s.".formatted(MONTH.format(month)),
                            month.atDay(21) + "/" + month.atEndOfMonth());
                }),
                new Kind("since", (published, random) -> {
                    LocalDate day = published.minusDays(1 + random.nextInt(9000));
                    return new Written("She has led the party since %s.".formatted(LONG.format(day)), day + "/..");
                }),
                new Kind("until", (published, random) -> {
                    LocalDate day = day(random);
                    return new Written("They held out until %s.".formatted(LONG.format(day)), "../" + day);
                }),
                new Kind("clock with zone", (published, random) -> {
                    String zone = ZONES.keySet().stream().sorted().toList().get(random.nextInt(ZONES.size()));
                    LocalDateTime time = day(random).atTime(4 + random.nextInt(20), random.nextInt(60));
                    String offset = ZoneId.of(ZONES.get(zone))
                            .getRules()
                            .getOffset(time)
                            .getId();
                    return new Written(
                            "The call began at %s %s on %s.".formatted(TWELVE.format(time), zone, LONG.format(time)),
                            Edtf.parse(time.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")) + offset)
                                    .toString());
                }),
                new Kind("length", (published, random) -> {
                    int number = 1 + random.nextInt(8);
                    return new Written(
                            "They spoke for %s hours.".formatted(NUMBERS.get(number)), "P" + "T" + (number + 1) + "H");
                }),
                new Kind("length in days", (published, random) -> {
                    int number = 2 + random.nextInt(80);
                    return new Written(
                            "The march took %d days.".formatted(number),
                            Period.ofDays(number).toString());
                }),
                new Kind("set", (published, random) -> {
                    DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
                    return new Written(
                            "The council meets every %s.".formatted(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                            "XXXX-WXX-" + day.getValue());
                }));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void every_class_has_the_right_value_on_any_day(Kind kind) {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate published = day(random);
            Written written = kind.writer().apply(published, random);
            List<Timex> found = Reading.times(GRAMMAR, written.sentence(), published.toString());
            assertThat(found)
                    .as("seed %d, %s, on %s", SEED, written.sentence(), published)
                    .isNotEmpty();
            Timex last = found.getLast();
            assertThat(last.edtf().map(Edtf::toString).orElse(last.value()))
                    .as("seed %d, %s, on %s", SEED, written.sentence(), published)
                    .isEqualTo(written.expected());
        }
    }
}

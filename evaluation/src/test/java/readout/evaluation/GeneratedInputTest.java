package readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.article.ArticleReader;
import readout.article.Limits;
import readout.article.Metadata;
import readout.article.json.JsonArticle;
import readout.model.event.Readout;
import readout.model.time.Edtf;
import readout.views.json.ReadoutJson;

/** Whatever is read, what comes out holds together and is the same everywhere. */
class GeneratedInputTest {
    private static final int TEXTS = 400;
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    private static List<JsonArticle> inputs = List.of();
    private static List<Readout> readouts = List.of();

    @BeforeAll
    static void all_are_read_in_one_thread() {
        GeneratedTexts texts = new GeneratedTexts(20211230);
        inputs = IntStream.range(0, TEXTS)
                .mapToObj(number -> new JsonArticle(texts.next(), metadata(number)))
                .filter(input -> !input.text().isBlank())
                .toList();
        readouts = inputs.stream().map(GeneratedInputTest::read).toList();
    }

    /** Every third has no date. */
    private static Metadata metadata(int number) {
        Optional<Edtf> published = number % 3 == 0
                ? Optional.empty()
                : Optional.of(Edtf.parse("%d-0%d-1%d".formatted(1990 + number % 35, 1 + number % 9, number % 10)));
        return new Metadata(
                Optional.of("t" + number),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                published,
                Optional.empty(),
                Optional.of("en"));
    }

    private static Readout read(JsonArticle input) {
        return Examples.readers().read(new ArticleReader(Limits.STANDARD).read(input, "generated", Metadata.none()));
    }

    @AfterEach
    void the_machine_is_as_it_was() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @Test
    void every_readout_is_well_formed() {
        assertThat(readouts).allSatisfy(WellFormed::check);
        assertThat(readouts.stream()
                        .mapToInt(readout -> readout.events().size())
                        .sum())
                .as("enough was read to tell")
                .isGreaterThan(TEXTS);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR,Asia/Tokyo", "ar-EG,America/St_Johns"})
    void the_same_bytes_come_out_of_four_threads_in_any_locale_and_zone(String language, String zone) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<String>> again = pool.invokeAll(inputs.stream()
                    .<Callable<String>>map(input -> () -> ReadoutJson.readout(read(input)))
                    .toList());
            for (int i = 0; i < again.size(); i++) {
                assertThat(again.get(i).get()).isEqualTo(ReadoutJson.readout(readouts.get(i)));
            }
        }
    }

    @Test
    void the_texts_are_of_many_kinds() {
        assertThat(Stream.of("“", "<b>", "\n\n", "\u00A0"))
                .allSatisfy(part -> assertThat(inputs)
                        .filteredOn(input -> input.text().contains(part))
                        .hasSizeGreaterThan(3));
    }
}

package readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.evaluation.readouts.GoldReader;
import readout.evaluation.readouts.GoldText;
import readout.evaluation.readouts.Measure;
import readout.evaluation.readouts.Report;
import readout.model.event.Readout;
import readout.views.json.ReadoutJson;

/** The golden articles: each has a score that it must keep, is well formed, and reads the same everywhere. */
class GoldenExamplesTest {
    static Stream<Path> folders() {
        return Examples.folders().stream();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_example_has_its_article_its_facts_and_a_careful_reading(Path folder) {
        assertThat(List.of("article.txt", "meta.json", "readout.json"))
                .allSatisfy(file -> assertThat(folder.resolve(file)).exists());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_example_keeps_its_score(Path folder) throws IOException {
        JsonNode floors = new ObjectMapper()
                .readTree(Examples.FOLDER.resolve("scores.json").toFile());
        JsonNode floor = floors.path(folder.getFileName().toString());
        assertThat(floor.isObject()).as("scores.json has a line for " + folder).isTrue();
        List<GoldText> gold = GoldReader.read(folder.resolve("readout.json"));
        Report report = Report.of(gold, text -> Examples.readers().read(Examples.article(folder)));
        assertThat(report.value(Measure.TYPE))
                .as("type F1, the floor is in scores.json")
                .isGreaterThanOrEqualTo(floor.path("type").asDouble());
        assertThat(report.value(Measure.STATUS))
                .as("status of the matched, the floor is in scores.json")
                .isGreaterThanOrEqualTo(floor.path("status").asDouble());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_readout_is_well_formed(Path folder) {
        Readout readout = Examples.readers().read(Examples.article(folder));
        WellFormed.check(readout);
        assertThat(readout.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(readout.article().isBoilerplate(event.evidence()))
                        .isFalse());
    }

    @Test
    void the_same_bytes_come_out_on_every_run_in_any_locale_zone_and_thread() throws Exception {
        Path folder = Examples.folders().getFirst();
        String expected = ReadoutJson.readout(Examples.readers().read(Examples.article(folder)));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            List<Future<String>> again = Stream.generate(() -> pool.submit(
                            () -> ReadoutJson.readout(Examples.readers().read(Examples.article(folder)))))
                    .limit(4)
                    .toList();
            for (Future<String> each : again) {
                assertThat(each.get()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void scores_are_kept_for_examples_that_are_there() throws IOException {
        JsonNode floors = new ObjectMapper()
                .readTree(Examples.FOLDER.resolve("scores.json").toFile());
        floors.fieldNames()
                .forEachRemaining(slug -> assertThat(Files.isDirectory(Examples.FOLDER.resolve(slug)))
                        .as(slug)
                        .isTrue());
    }
}

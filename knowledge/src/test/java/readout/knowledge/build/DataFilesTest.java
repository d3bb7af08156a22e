package readout.knowledge.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.knowledge.body.Body;
import readout.knowledge.data.DataFolder;
import readout.knowledge.data.Row;
import readout.knowledge.data.Table;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.state.State;

/** Holds every data file to what {@code knowledge/data/README.md} says of it; a failure lists all faulty rows. */
class DataFilesTest {
    private static final Set<String> SECTORS = Set.of(
            "GOV", "MIL", "REB", "OPP", "PTY", "LEG", "JUD", "SPY", "COP", "MED", "CVL", "BUS", "IGO", "NGO", "CRM",
            "REL");

    private static final LocalDate NOBODY_BEFORE = LocalDate.of(1760, 1, 1);
    private static final LocalDate NOTHING_AFTER = LocalDate.of(2029, 12, 31);

    private final DataFolder data = new DataFolder(Path.of("data"));

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".tsv"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_row_has_as_many_fields_as_the_header(String file) throws IOException {
        List<String> lines = Files.readAllLines(data.path().resolve(file));
        long columns = fields(lines.getFirst());
        assertThat(lines).allSatisfy(line -> assertThat(fields(line)).isEqualTo(columns));
        assertThat(lines).noneMatch(line -> line.indexOf('\r') >= 0 || line.indexOf('\u0000') >= 0);
    }

    private static long fields(String line) {
        return 1 + line.chars().filter(c -> c == '\t').count();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_is_described_with_its_licence(String file) throws IOException {
        assertThat(Files.readString(data.path().resolve("README.md"))).contains("`" + file + "`");
    }

    @ParameterizedTest
    @MethodSource("files")
    void dates_are_dates_and_in_order(String file) throws IOException {
        Table table = data.table(file);
        List<String> faults = new ArrayList<>();
        for (Row row : table.rows()) {
            check(row, "start", "end", faults);
            check(row, "from", "to", faults);
            row.lastDay("open_as_of");
        }
        assertThat(faults).isEmpty();
    }

    private static void check(Row row, String first, String last, List<String> faults) {
        Optional<LocalDate> start = row.firstDay(first);
        Optional<LocalDate> end = row.lastDay(last);
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            faults.add(row.place() + ": ends before it starts");
        }
        Stream.of(start, end)
                .flatMap(Optional::stream)
                .filter(day -> day.isBefore(NOBODY_BEFORE) || day.isAfter(NOTHING_AFTER))
                .forEach(day -> faults.add(row.place() + ": " + day));
    }

    @ParameterizedTest
    @MethodSource("files")
    void codes_and_classes_are_known(String file) throws IOException {
        Set<String> codes = codes();
        List<String> faults = new ArrayList<>();
        for (Row row : data.table(file).rows()) {
            Stream.of("country", "code", "countries", "successors", "borders")
                    .filter(column -> !file.equals("admin1.tsv") || column.equals("country"))
                    .flatMap(column -> row.maybe(column).stream())
                    .flatMap(codesOfField -> Stream.of(codesOfField.split("[|,]")))
                    .filter(code -> !codes.contains(code))
                    .forEach(code -> faults.add(row.place() + ": code " + code));
            row.maybe("class")
                    .filter(id -> OfficeClass.parse(id).isEmpty())
                    .ifPresent(id -> faults.add(row.place() + ": class " + id));
            row.maybe("sector")
                    .filter(sector -> !file.startsWith("phoenix") && !SECTORS.contains(sector))
                    .ifPresent(sector -> faults.add(row.place() + ": sector " + sector));
        }
        assertThat(faults).isEmpty();
    }

    private Set<String> codes() throws IOException {
        Set<String> codes = new HashSet<>();
        StateFile.read(data).forEach(state -> codes.add(state.code()));
        data.table("countries.tsv").rows().forEach(row -> codes.add(row.text("code")));
        BodyFile.read(data).forEach(body -> codes.add(body.code()));
        BodyFile.read(data).forEach(body -> codes.add(body.id()));
        codes.add("DPR");
        codes.add("LPR");
        return codes;
    }

    @Test
    void every_country_of_the_codes_has_names() throws IOException {
        Set<String> named = new HashSet<>();
        StateFile.read(data).forEach(state -> named.add(state.code()));
        assertThat(data.table("countries.tsv").rows())
                .allSatisfy(row -> assertThat(named).contains(row.text("code")));
    }

    @Test
    void ids_are_unique() throws IOException {
        assertThat(StateFile.read(data)).extracting(State::code).doesNotHaveDuplicates();
        assertThat(BodyFile.read(data)).extracting(Body::id).doesNotHaveDuplicates();
        assertThat(data.read("cities.tsv", row -> row.text("geonameid")))
                .filteredOn(id -> !id.isEmpty())
                .doesNotHaveDuplicates();
        assertThat(data.read("admin1.tsv", row -> row.text("code"))).doesNotHaveDuplicates();
    }

    @Test
    void members_of_bodies_are_states_and_leave_after_they_came() throws IOException {
        Set<String> codes = codes();
        assertThat(BodyFile.read(data))
                .allSatisfy(body -> assertThat(body.members()).allSatisfy(member -> {
                    assertThat(codes).contains(member.state());
                    assertThat(member.to().isEmpty()
                                    || member.from().isEmpty()
                                    || member.from().get().isBefore(member.to().get()))
                            .isTrue();
                }));
    }

    @ParameterizedTest
    @MethodSource("files")
    void coordinates_lie_on_the_earth(String file) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Row row : data.table(file).rows()) {
            if (row.maybe("lat").isPresent()
                    && (Math.abs(row.number("lat").orElse(0)) > 90
                            || Math.abs(row.number("lon").orElse(0)) > 180)) {
                faults.add(row.place());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void places_with_an_english_name_of_ours_are_there() throws IOException {
        Set<String> ids = new HashSet<>();
        data.table("cities.tsv").rows().forEach(row -> ids.add("geonames:" + row.text("geonameid")));
        data.table("admin1.tsv").rows().forEach(row -> ids.add("admin1:" + row.text("code")));
        assertThat(data.read("places-extra.tsv", row -> row.text("id")))
                .allSatisfy(id -> assertThat(ids).contains(id));
    }
}

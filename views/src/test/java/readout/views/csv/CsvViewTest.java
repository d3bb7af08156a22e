package readout.views.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import readout.model.event.Readout;
import readout.views.Samples;

/** Read back by another's parser of RFC 4180. */
class CsvViewTest {
    private static final CsvView VIEW = new CsvView();

    private static List<CSVRecord> rows(Readout... readouts) throws IOException {
        StringBuilder text = new StringBuilder(VIEW.header());
        for (Readout readout : readouts) {
            text.append(VIEW.of(readout));
        }
        text.append(VIEW.footer());
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text.toString(), format)) {
            return parser.getRecords();
        }
    }

    @Test
    void every_event_is_a_row_with_as_many_fields_as_the_header() throws IOException {
        List<CSVRecord> rows = rows(Samples.readout(), Samples.readout());

        assertThat(rows).hasSize(8).allMatch(CSVRecord::isConsistent);
        assertThat(rows).extracting(row -> row.get("id")).startsWith("e1", "e2", "e3", "e4");
    }

    @Test
    void fields_come_back_as_they_were() throws IOException {
        CSVRecord call = rows(Samples.readout()).getFirst();

        assertThat(call.get("title")).isEqualTo("Andes, again: \"talks\"");
        assertThat(call.get("quote")).isEqualTo("rang Peru | Bolivia");
        assertThat(call.get("status")).isEqualTo("happened");
        assertThat(call.get("actor_codes")).isEqualTo("CHL");
        assertThat(call.get("recipients")).isEqualTo("Peru");
        assertThat(call.get("when")).isEqualTo("2021-12-30T15:35-05:00/2021-12-30T16:25-05:00");
        assertThat(call.get("duration")).isEqualTo("PT50M");
        assertThat(call.get("confidence")).isEqualTo("0.91");
        assertThat(Samples.TEXT.substring(Integer.parseInt(call.get("start")), Integer.parseInt(call.get("end"))))
                .isEqualTo(call.get("quote"));
    }

    @Test
    void several_parties_stand_in_one_field_and_places_have_degrees() throws IOException {
        CSVRecord meeting = rows(Samples.readout()).get(1);

        assertThat(meeting.get("actors")).isEqualTo("Peru; São Tomé and Príncipe");
        assertThat(meeting.get("actor_codes")).isEqualTo("PER; STP");
        assertThat(meeting.get("where")).isEqualTo("Arequipa");
        assertThat(meeting.get("lat")).isEqualTo("-16.4");
        assertThat(meeting.get("according_to")).isEqualTo("ministry");
    }

    @Test
    void no_field_is_a_formula_to_a_spreadsheet() throws IOException {
        assertThat(rows(Samples.readout()).get(2).get("quote")).isEqualTo("'=1+1 said Lima's <ministry>");
    }

    @Test
    void lines_end_as_the_rfc_has_them() {
        assertThat(VIEW.header()).endsWith("\r\n");
        assertThat(VIEW.of(Samples.readout()).replace("\r\n", "")).doesNotContain("\r", "\n");
    }
}

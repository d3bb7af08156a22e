package readout.views.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readout.model.text.Published;
import readout.model.text.Reason;
import readout.model.time.Basis;
import readout.model.time.Edtf;
import readout.views.Samples;

class JsonViewTest {
    private static Schema schema;

    @BeforeAll
    static void the_schema_is_read() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "readout.schema.json")));
    }

    @Test
    void an_article_is_one_line_that_keeps_to_the_schema() {
        String json = new JsonView().of(Samples.readout());

        assertThat(json).endsWith("\n").containsOnlyOnce("\n");
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void an_article_without_anything_keeps_to_it_too() {
        assertThat(schema.validate(
                        new JsonView().of(Samples.readout(Samples.article(""), List.of())), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void a_reason_has_its_words_or_null() {
        Published inferred = new Published(
                Optional.of(Edtf.parse("2021-12-31")),
                Basis.INFERRED,
                List.of(
                        new Reason("a day is named", Optional.of(Samples.span("30 December"))),
                        new Reason("an office was held", Optional.empty())));
        String json = new JsonView().of(Samples.readout(Samples.article("").withPublished(inferred), List.of()));

        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).contains("\"says\":\"an office was held\",\"start\":null,\"end\":null");
    }

    @Test
    void what_is_absent_is_null_or_empty_and_never_left_out() {
        String json = new JsonView().of(Samples.readout(Samples.article(""), Samples.events()));

        assertThat(json)
                .contains("\"title\":null", "\"recipients\":[]", "\"where\":null", "\"same_as\":null", "\"edtf\":null");
    }

    @Test
    void an_event_a_line_has_its_article_folded_in() {
        List<String> lines = new JsonLinesView().of(Samples.readout()).lines().toList();

        assertThat(lines)
                .hasSize(4)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("{")
                        .contains(
                                "\"abcdef01abcdef01",
                                "\"andes.txt\"",
                                "https://example.org/andes?a=1&b=2",
                                "2021-12-31"));
    }
}

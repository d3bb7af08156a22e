package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readout.cli.batch.Program;
import readout.cli.launcher.Run;

/** The published schema of {@code --format json}, held to what the program writes. */
class SchemaTest {
    private static final Path ROOT = Path.of("..");

    private static Schema schema;
    private static String output;

    @BeforeAll
    static void an_example_is_read() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(ROOT.resolve("docs/readout.schema.json")));
        output = read(ROOT.resolve("examples/gulf-call/article.txt"));
    }

    @Test
    void what_is_written_keeps_to_the_schema() {
        assertThat(output).contains("\"type\":\"CONSULT\"");

        assertThat(faults(output)).isEmpty();
    }

    @Test
    void a_field_that_the_record_does_not_name_is_a_fault() {
        assertThat(faults(output.replaceFirst("\"same_as\"", "\"sameAs\""))).isNotEmpty();
    }

    @Test
    void a_status_that_the_record_does_not_name_is_a_fault() {
        assertThat(faults(output.replaceFirst("\"status\":\"[a-z-]+\"", "\"status\":\"rumoured\"")))
                .isNotEmpty();
    }

    private static List<Error> faults(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static String read(Path article) {
        Run run = Program.run("read", article.toString(), "--format", "json");
        assertThat(run.code()).as(run::err).isEqualTo(ExitCode.DONE);
        return run.out();
    }
}

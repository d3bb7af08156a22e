package readout.knowledge.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.knowledge.data.DataFolder;
import readout.knowledge.index.Index;

class BuildIndexTest {
    @Test
    void the_same_data_gives_the_same_bytes_as_the_build_has(@TempDir Path folder) throws IOException {
        Path file = folder.resolve(Index.NAME);
        BuildIndex.index(new DataFolder(Path.of("data"))).write(file);
        try (var built = Index.class.getResourceAsStream(Index.NAME)) {
            assertThat(built).hasSameContentAs(Files.newInputStream(file));
        }
    }
}

package readout.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a view is to look like, written down and looked at. */
public final class Snapshot {
    private static final Path ACTUAL = Path.of("target", "snapshots");

    private Snapshot() {}

    /** Holds text to the snapshot of this name; leaves what came out in {@code target/snapshots}, to be compared. */
    public static void assertSame(String name, String text) throws IOException {
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(name), text);
        try (InputStream in = Snapshot.class.getResourceAsStream("/readout/views/snapshots/" + name)) {
            assertThat(in).as("snapshot " + name).isNotNull();
            assertThat(text).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

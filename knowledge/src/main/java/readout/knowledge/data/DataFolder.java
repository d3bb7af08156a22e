package readout.knowledge.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The folder of the data files. */
public record DataFolder(Path path) {
    /**
     * A file of the folder.
     *
     * @param name the file's name ("states.tsv")
     * @throws IOException if it cannot be read
     */
    public Table table(String name) throws IOException {
        return Table.parse(name, Files.readString(path.resolve(name)));
    }

    /** What {@code make} makes of each row of a file, in its order. */
    public <T> List<T> read(String name, Function<Row, T> make) throws IOException {
        return table(name).map(make);
    }
}

package readout.reading.codebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The text of the codebook's files by their name under {@code codebook/}, such as {@code en/events/consult.yaml}.
 *
 * @param texts name to text, in the order of names
 */
public record CodebookFiles(Map<String, String> texts) {
    /** The system property that names the project's folder, so that an edited codebook needs no build. */
    public static final String HOME = "readout.home";

    public CodebookFiles {
        texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** The project's folder if {@link #HOME} is set and holds a codebook, else what came with the program. */
    public static CodebookFiles standard() {
        return Optional.ofNullable(System.getProperty(HOME))
                .map(home -> Path.of(home, "codebook"))
                .filter(Files::isDirectory)
                .map(CodebookFiles::of)
                .orElseGet(CodebookFiles::bundled);
    }

    /** All {@code .yaml} files under a folder. */
    public static CodebookFiles of(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : (Iterable<Path>) files.filter(CodebookFiles::isYaml)::iterator) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return new CodebookFiles(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("codebook: cannot read " + folder, e);
        }
    }

    /** The codebook on the class path. */
    public static CodebookFiles bundled() {
        URL url = CodebookFiles.class.getResource("/codebook/plover.yaml");
        if (url == null) {
            throw new IllegalStateException("codebook: not on the class path, expected /codebook/plover.yaml");
        }
        try {
            URI uri = url.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return of(Path.of(uri).resolveSibling(""));
            }
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(jarOf(uri)), Map.of())) {
                return of(jar.getPath("/codebook"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("codebook: cannot be read from the class path", e);
        }
    }

    /** The text of one file; empty if there is none. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    private static URI jarOf(URI inside) {
        String path = inside.getSchemeSpecificPart();
        return URI.create(path.substring(0, path.indexOf("!/")));
    }

    private static boolean isYaml(Path file) {
        return file.toString().endsWith(".yaml");
    }
}

package readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's own pages. */
public final class Project {
    public static final Path HOME = Path.of(System.getProperty("readout.home"));

    private Project() {}

    public static String text(String file) throws IOException {
        return Files.readString(HOME.resolve(file));
    }

    /** README, CONTRIBUTING and what is in {@code docs}. */
    public static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(HOME.resolve("README.md"), HOME.resolve("CONTRIBUTING.md")));
        try (Stream<Path> files = Files.walk(HOME.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }
}

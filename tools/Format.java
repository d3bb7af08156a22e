import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds the Java sources to one layout, or brings them to it.
 *
 * <p>Run by the build as a source file on the JDK that it chose, since a formatter can only read the language of the JDK
 * it runs on and {@code mvn} itself may run on an older one. Arguments: {@code check} or {@code write}, then the folder
 * to look in.
 */
final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    private Format() {}

    public static void main(String[] arguments) throws IOException {
        boolean write = arguments[0].equals("write");
        Path root = Path.of(arguments[1]);
        List<Path> changed = new ArrayList<>();
        for (Path source : sources(root)) {
            if (differs(source, write)) {
                changed.add(root.relativize(source));
            }
        }
        if (write) {
            System.out.println(changed.size() + " files brought into form");
        } else if (!changed.isEmpty()) {
            changed.forEach(source -> System.out.println(source + ": not in form"));
            System.out.println("Bring them into form: mvn -Pformat -N process-sources");
            System.exit(1);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> below = Files.walk(root)) {
            return below.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !root.relativize(file).toString().matches("(\\w+/)?target/.*"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean differs(Path source, boolean write) throws IOException {
        String before = Files.readString(source);
        String after;
        try {
            after = FORMATTER.formatSourceAndFixImports(before);
        } catch (FormatterException fault) {
            throw new IOException(source + ": " + fault.getMessage(), fault);
        }
        if (write && !before.equals(after)) {
            Files.writeString(source, after);
        }
        return !before.equals(after);
    }
}

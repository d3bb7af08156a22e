package readout.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import readout.article.json.JsonArticle;
import readout.article.json.Lines;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;
import readout.model.text.Article;

/**
 * The articles behind the arguments of a command: files, folders, JSON Lines, and {@code -} for standard input. They come
 * lazily and in order: arguments as given, the files of a folder by name.
 */
public final class Inputs {
    private static final String STDIN = "-";
    private static final String LINES = ".jsonl";
    private static final List<String> NAMES = List.of(".txt", ".text", ".html", ".htm", ".xhtml", LINES);

    private final ArticleReader reader;
    private final Metadata given;
    private final InputStream stdin;

    /**
     * Inputs with what the user says of them all.
     *
     * @param given overrides what the inputs say themselves
     * @param stdin what {@code -} reads
     */
    public Inputs(ArticleReader reader, Metadata given, InputStream stdin) {
        this.reader = reader;
        this.given = given;
        this.stdin = stdin;
    }

    /** One input an article; an argument that is not there is an input whose reading fails. */
    public Stream<Input> of(List<String> arguments) {
        return arguments.stream().flatMap(this::of);
    }

    /** How many articles the arguments name; files are not opened but for those of JSON Lines, whose lines are counted. */
    public static long count(List<String> arguments) {
        return arguments.stream().mapToLong(Inputs::count).sum();
    }

    private static long count(String argument) {
        Path path = Path.of(argument);
        try {
            if (Files.isDirectory(path)) {
                try (Stream<Path> walk = Files.walk(path)) {
                    return Math.max(
                            1,
                            walk.filter(Inputs::isArticle)
                                    .mapToLong(file -> count(file.toString()))
                                    .sum());
                }
            }
            return isLines(path) ? LineCount.of(path) : 1;
        } catch (IOException | UncheckedIOException e) {
            // Its reading will fail, as one input.
            return 1;
        }
    }

    private static boolean isLines(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(LINES) && Files.isRegularFile(file);
    }

    private Stream<Input> of(String argument) {
        if (argument.equals(STDIN)) {
            return Stream.of(new Input(STDIN, () -> reader.read(STDIN, bytes(STDIN, stdin), given)));
        }
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        return isLines(path) ? lines(path) : Stream.of(new Input(argument, () -> file(path)));
    }

    private Stream<Input> folder(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Inputs::isArticle).sorted().toList();
            if (files.isEmpty()) {
                return Stream.of(failing(
                        folder.toString(),
                        new ProblemException(
                                Problem.EMPTY,
                                folder.toString(),
                                "no article in the folder, expected %s".formatted(NAMES))));
            }
            return files.stream().flatMap(file -> of(file.toString()));
        } catch (IOException | UncheckedIOException e) {
            return Stream.of(failing(
                    folder.toString(),
                    new ProblemException(
                            Problem.UNREADABLE,
                            folder.toString(),
                            "the folder cannot be listed: " + e.getMessage(),
                            e)));
        }
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && NAMES.stream().anyMatch(name::endsWith);
    }

    private static Input failing(String name, ProblemException fault) {
        return new Input(name, () -> {
            throw fault;
        });
    }

    private Article file(Path file) {
        if (!Files.exists(file)) {
            throw new ProblemException(Problem.NOT_FOUND, file.toString(), "no such file. Check the path.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(file.toString(), bytes(file.toString(), in), given);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.UNREADABLE, file.toString(), "the file cannot be read: " + e.getMessage(), e);
        }
    }

    private byte[] bytes(String name, InputStream in) {
        long max = reader.limits().maxBytes();
        try {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, max + 1));
            if (bytes.length > max) {
                throw tooLarge(name);
            }
            return bytes;
        } catch (IOException e) {
            throw new ProblemException(Problem.UNREADABLE, name, "cannot be read: " + e.getMessage(), e);
        }
    }

    private Stream<Input> lines(Path file) {
        try {
            InputStream in = Files.newInputStream(file);
            return new Lines(in, reader.limits().maxBytes())
                    .stream()
                            .filter(line -> !line.isBlank())
                            .map(line -> line(file, line))
                            .onClose(() -> close(in));
        } catch (IOException e) {
            return Stream.of(failing(
                    file.toString(),
                    new ProblemException(Problem.UNREADABLE, file.toString(), "cannot be read: " + e.getMessage(), e)));
        }
    }

    private Input line(Path file, Lines.Line line) {
        String name = file + ":" + line.number();
        return line.text()
                .map(text -> new Input(name, () -> reader.read(JsonArticle.parse(name, text), name, given)))
                .orElseGet(() -> failing(name, tooLarge(name)));
    }

    private ProblemException tooLarge(String name) {
        return new ProblemException(
                Problem.TOO_LARGE,
                name,
                "more than %d MiB, expected one article."
                        .formatted(reader.limits().maxBytes() >> 20));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package readout.cli.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import readout.model.event.Readout;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;
import readout.model.text.Article;
import readout.views.json.ReadoutJson;

/**
 * A file of JSON Lines, a readout a line, to which is added. A last line that was torn is cut off when the file is
 * opened, and its article read again.
 */
public final class LinesOutput implements Output {
    private final Path file;
    private final Settings settings;
    private final boolean isAnew;
    private final Set<ArticleKey> there = ConcurrentHashMap.newKeySet();
    private @Nullable FileChannel channel;

    /**
     * A file, made if it is not there.
     *
     * @param isAnew whether what is there already is thrown away
     */
    public LinesOutput(Path file, Settings settings, boolean isAnew) {
        this.file = file;
        this.settings = settings;
        this.isAnew = isAnew;
    }

    @Override
    public void open() {
        Path beside = file.resolveSibling("." + file.getFileName() + ".readout-settings");
        try {
            if (Files.exists(file) && Files.size(file) > 0 && !Settings.isAt(beside)) {
                throw new ProblemException(
                        Problem.BAD_OUTPUT,
                        file.toString(),
                        "is there and was not written with --output. Choose another name, or move it away.");
            }
            FileChannel opened = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel = opened;
            settings.settle(beside, isAnew);
            opened.truncate(isAnew ? 0 : TornLine.endOfLastWhole(opened));
            opened.position(opened.size());
            look();
        } catch (IOException | UncheckedIOException e) {
            throw WholeFile.fault(file, e);
        }
    }

    private void look() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line : (Iterable<String>) lines.lines()::iterator) {
                there.add(LineKey.of(file + ":" + ++number, line));
            }
        }
    }

    @Override
    public boolean has(Article article) {
        return there.contains(ArticleKey.of(article));
    }

    @Override
    public void write(Readout readout) {
        if (channel == null) {
            throw new IllegalStateException("output: written to before it was opened");
        }
        try {
            ByteBuffer line = ByteBuffer.wrap((ReadoutJson.readout(readout) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
        } catch (IOException e) {
            throw WholeFile.fault(file, e);
        }
        there.add(ArticleKey.of(readout.article()));
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw WholeFile.fault(file, e);
        }
    }

    @Override
    public boolean isKept() {
        return true;
    }
}

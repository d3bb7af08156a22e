package readout.article.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of a stream of bytes in UTF-8, one at a time, none longer than is allowed: however long a line is, no more
 * than that is held in memory. Not thread-safe.
 */
public final class Lines {
    private final InputStream in;
    private final long maxBytes;
    private int number;

    /**
     * Lines of a stream, which the caller closes.
     *
     * @param maxBytes how long a line may be, without its end
     */
    public Lines(InputStream in, long maxBytes) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.maxBytes = maxBytes;
    }

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param text its text without its end; empty if it is too long
     */
    public record Line(int number, Optional<String> text) {
        public boolean isBlank() {
            return text.filter(String::isBlank).isPresent();
        }
    }

    /** The lines still to come, lazily; throws {@link UncheckedIOException} where the stream breaks. */
    public Stream<Line> stream() {
        return Stream.generate(this::next).takeWhile(Optional::isPresent).flatMap(Optional::stream);
    }

    private Optional<Line> next() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            long length = 0;
            int each = in.read();
            if (each < 0) {
                return Optional.empty();
            }
            for (; each >= 0 && each != '\n'; each = in.read()) {
                if (++length <= maxBytes) {
                    bytes.write(each);
                }
            }
            number++;
            boolean fits = length <= maxBytes;
            return Optional.of(
                    new Line(number, fits ? Optional.of(bytes.toString(StandardCharsets.UTF_8)) : Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

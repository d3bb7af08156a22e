package readout.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many lines of a file are not blank. */
final class LineCount {
    private static final int BLOCK = 1 << 16;

    private LineCount() {}

    static long of(Path file) throws IOException {
        long lines = 0;
        boolean isBlank = true;
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int size = in.read(block); size >= 0; size = in.read(block)) {
                for (int at = 0; at < size; at++) {
                    boolean isEnd = block[at] == '\n';
                    lines += isEnd && !isBlank ? 1 : 0;
                    isBlank = isEnd || isBlank && block[at] <= ' ' && block[at] >= 0;
                }
            }
        }
        return isBlank ? lines : lines + 1;
    }
}

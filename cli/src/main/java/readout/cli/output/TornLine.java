package readout.cli.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** What a write that was cut short leaves at the end of a file of lines. */
final class TornLine {
    private static final int BLOCK = 1 << 16;

    private TornLine() {}

    /** The offset behind the last line end; 0 if there is none. */
    static long endOfLastWhole(FileChannel file) throws IOException {
        for (long end = file.size(); end > 0; end -= BLOCK) {
            long start = Math.max(0, end - BLOCK);
            ByteBuffer block = ByteBuffer.allocate((int) (end - start));
            int read = 0;
            while (block.hasRemaining() && read >= 0) {
                // It may give less than was asked for.
                read = file.read(block, start + block.position());
            }
            for (int at = block.position() - 1; at >= 0; at--) {
                if (block.get(at) == '\n') {
                    return start + at + 1;
                }
            }
        }
        return 0;
    }
}

package readout.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.util.Objects;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;

/**
 * Standard output whose faults come through a {@link java.io.PrintStream}, which hides {@link IOException}s. That nobody
 * reads any further is no fault and stays hidden. A fault is told once; what is written after it is lost.
 */
final class StandardOutput extends FilterOutputStream {
    private boolean isTold;

    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int each) throws IOException {
        write(new byte[] {(byte) each}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            if (isTold || Objects.equals(e.getMessage(), closedPipe())) {
                throw e;
            }
            isTold = true;
            throw new ProblemException(
                    Problem.UNWRITTEN,
                    "standard output",
                    "cannot be written: %s. What came before may be cut off; check the disk.".formatted(e.getMessage()),
                    e);
        }
    }

    /** What this system, in its own language, says of a pipe that nobody reads. */
    private static String closedPipe() throws IOException {
        Pipe pipe = Pipe.open();
        try (Pipe.SinkChannel sink = pipe.sink()) {
            pipe.source().close();
            sink.write(ByteBuffer.allocate(1));
            return "";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}

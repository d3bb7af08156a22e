package readout.cli.output;

import java.io.PrintStream;
import readout.model.event.Readout;
import readout.model.text.Article;
import readout.views.View;

/** Standard output: flushed after each readout, forgotten at the end. */
public final class StreamOutput implements Output {
    private final View view;
    private final PrintStream out;

    public StreamOutput(View view, PrintStream out) {
        this.view = view;
        this.out = out;
    }

    @Override
    public void open() {
        out.print(view.header());
    }

    @Override
    public boolean has(Article article) {
        return false;
    }

    @Override
    public void write(Readout readout) {
        out.print(view.of(readout));
        out.flush();
    }

    @Override
    public boolean isClosed() {
        return out.checkError();
    }

    @Override
    public void close() {
        out.print(view.footer());
        out.flush();
    }

    @Override
    public boolean isKept() {
        return false;
    }
}

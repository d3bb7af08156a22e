package readout.cli;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import readout.article.Input;
import readout.model.event.Readout;
import readout.model.text.Article;
import readout.pipeline.Outcome;
import readout.pipeline.Pipeline;
import readout.views.View;

/** Reads inputs, writes each as it is done, tells faults, and ends with a summary and an exit code. */
public final class Batch {
    private static final long PATIENCE_SECONDS = 30;

    private final Terminal terminal;
    private final Pipeline pipeline;
    private final Faults faults;
    private final Progress progress;
    private final CountDownLatch done = new CountDownLatch(1);
    private int read;

    /**
     * A batch.
     *
     * @param reader reads one article
     * @param options threads, progress, traces
     */
    public Batch(Terminal terminal, Function<Article, Readout> reader, BatchOptions options) {
        this.terminal = terminal;
        this.pipeline = new Pipeline(reader, options.threads());
        this.faults = new Faults(terminal, options.traces());
        this.progress = new Progress(terminal, options.progress(terminal), InstantSource.system());
    }

    /** Reads the inputs and writes the view of each to {@code out}; gives the exit code. */
    public int run(Stream<Input> inputs, View view, PrintStream out) {
        Thread onStop = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(onStop);
        try {
            out.print(view.header());
            pipeline.run(inputs.takeWhile(input -> !out.checkError()), outcome -> write(outcome, view, out));
            out.print(view.footer());
            out.flush();
        } finally {
            done.countDown();
            remove(onStop);
        }
        progress.end();
        faults.tellRest();
        summary();
        return pipeline.isStopped() ? ExitCode.STOPPED : faults.total() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private void write(Outcome outcome, View view, PrintStream out) {
        switch (outcome) {
            case Outcome.Done finished -> {
                read++;
                progress.add(finished.readout().events().size());
                out.print(view.of(finished.readout()));
                out.flush();
            }
            case Outcome.Failed failed -> {
                progress.add(0);
                faults.tell(failed);
            }
        }
    }

    /** One article that was read needs no summary; several, or a fault, do. */
    private void summary() {
        int total = read + faults.total();
        if (total > 1 || faults.total() > 0) {
            terminal.say("read %d of %d%s"
                    .formatted(read, total, faults.total() > 0 ? "; " + faults.total() + " failed" : ""));
        }
    }

    /** On Ctrl-C: takes nothing new, and waits until what is being written is whole. */
    private void stop() {
        pipeline.stop();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                terminal.say("stopped before the last article was finished");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The machine is going down already; the hook is what waits for us.
            return;
        }
    }
}

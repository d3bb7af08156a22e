package readout.cli;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import readout.article.Input;
import readout.cli.output.Output;
import readout.model.event.Readout;
import readout.model.text.Article;
import readout.pipeline.Outcome;
import readout.pipeline.Pipeline;

/** Reads inputs, writes each as it is done, tells faults, and ends with a summary and an exit code. */
public final class Batch {
    private static final long PATIENCE_SECONDS = 30;

    private final Terminal terminal;
    private final Output output;
    private final Pipeline pipeline;
    private final Faults faults;
    private final Progress progress;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean interrupted;
    private int read;
    private int skipped;

    /**
     * A batch.
     *
     * @param reader reads one article
     * @param output where the readouts go
     * @param options threads, progress, traces
     */
    public Batch(Terminal terminal, Function<Article, Readout> reader, Output output, BatchOptions options) {
        this.terminal = terminal;
        this.output = output;
        this.pipeline = new Pipeline(reader, output::has, options.threads());
        this.faults = new Faults(terminal, options.traces());
        this.progress = new Progress(terminal, options.progress(terminal), InstantSource.system());
    }

    /**
     * Reads the inputs; gives the exit code.
     *
     * @param total how many inputs there are; asked only if progress is told
     */
    public int run(Stream<Input> inputs, LongSupplier total) {
        Thread onStop = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(onStop);
        try {
            progress.begin(total);
            output.open();
            pipeline.run(inputs, this::take);
            output.close();
            return end();
        } finally {
            done.countDown();
            remove(onStop);
        }
    }

    private void take(Outcome outcome) {
        progress.clear();
        switch (outcome) {
            case Outcome.Done finished -> write(finished);
            case Outcome.Failed failed -> {
                faults.tell(failed);
                progress.failed();
            }
            case Outcome.Skipped passed -> {
                skipped++;
                progress.skipped();
            }
            case Outcome.NotBegun left -> {}
        }
        if (output.isClosed()) {
            pipeline.stop();
        }
    }

    private void write(Outcome.Done finished) {
        if (output.has(finished.readout().article())) {
            skipped++;
            progress.skipped();
        } else {
            long begin = System.nanoTime();
            output.write(finished.readout());
            Duration writing = Duration.ofNanos(System.nanoTime() - begin);
            read++;
            progress.read(finished.readout().events().size(), Spent.of(finished.took(), writing));
        }
    }

    private int end() {
        progress.end();
        faults.tellRest();
        int code = interrupted ? ExitCode.STOPPED : faults.total() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
        if (!output.isClosed() && (code != ExitCode.DONE || read + skipped > 1 || skipped > 0)) {
            terminal.say((interrupted ? "stopped: " : "") + summary());
        }
        return code;
    }

    /** {@code read 97 of 100; 3 failed: 1 binary, 2 bad-json}. */
    private String summary() {
        return "read %d of %d".formatted(read, read + skipped + faults.total())
                + (skipped > 0 ? "; skipped %d already read, --again reads anew".formatted(skipped) : "")
                + (faults.total() > 0 ? "; %d failed: %s".formatted(faults.total(), faults.kinds()) : "")
                + (interrupted && output.isKept() ? "; the same command goes on from here" : "");
    }

    /** On Ctrl-C: begins nothing new, and waits until what is being written is whole. */
    private void stop() {
        interrupted = true;
        pipeline.stop();
        terminal.say("stopping: what has been begun is finished");
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

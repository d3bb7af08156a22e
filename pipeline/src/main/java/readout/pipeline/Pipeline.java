package readout.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import readout.article.Input;
import readout.model.event.Readout;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;
import readout.model.text.Article;

/**
 * Reads inputs by several threads and hands on the outcomes in input order. No more than a few inputs a thread are held
 * at a time, so that memory does not grow with the archive.
 */
public final class Pipeline {
    private static final int AHEAD = 4;

    private final Function<Article, Readout> read;
    private final Predicate<Article> isRead;
    private final int threads;
    private final LongSupplier nanos;
    private volatile boolean stopped;

    /** A pipeline that reads every article. */
    public Pipeline(Function<Article, Readout> read, int threads) {
        this(read, article -> false, threads);
    }

    /**
     * A pipeline.
     *
     * @param read reads one article; called by several threads
     * @param isRead whether an article need not be read again; called by several threads
     * @param threads how many read at once, at least 1
     */
    public Pipeline(Function<Article, Readout> read, Predicate<Article> isRead, int threads) {
        this(read, isRead, threads, System::nanoTime);
    }

    /** A pipeline that takes the time by this clock; it is asked by several threads. */
    Pipeline(Function<Article, Readout> read, Predicate<Article> isRead, int threads, LongSupplier nanos) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: found %d, expected 1 or more".formatted(threads));
        }
        this.read = read;
        this.isRead = isRead;
        this.threads = threads;
        this.nanos = nanos;
    }

    /** Begins no further input; what is being read is finished and handed on. Safe from any thread. */
    public void stop() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }

    /**
     * Reads all inputs.
     *
     * @param sink gets every outcome, in input order, by the calling thread; what it throws stops the run
     */
    public void run(Stream<Input> inputs, Consumer<Outcome> sink) {
        Deque<Future<Outcome>> ahead = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, Pipeline::thread)) {
            run(inputs.iterator(), pool, ahead, sink);
        }
    }

    private void run(Iterator<Input> left, ExecutorService pool, Deque<Future<Outcome>> ahead, Consumer<Outcome> sink) {
        try {
            while (!stopped && left.hasNext()) {
                Input input = left.next();
                ahead.add(pool.submit(() -> outcome(input)));
                if (ahead.size() >= threads * AHEAD) {
                    sink.accept(take(ahead));
                }
            }
            while (!ahead.isEmpty()) {
                sink.accept(take(ahead));
            }
        } catch (RuntimeException e) {
            // Closing the pool waits for all that it was given: nothing more of it is begun.
            stopped = true;
            throw e;
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "reader");
        thread.setDaemon(true);
        return thread;
    }

    private Outcome outcome(Input input) {
        if (stopped) {
            return new Outcome.NotBegun(input.name());
        }
        long begin = nanos.getAsLong();
        try {
            Article article = input.read();
            long opened = nanos.getAsLong();
            if (isRead.test(article)) {
                return new Outcome.Skipped(input.name());
            }
            Readout readout = read.apply(article);
            Duration reading = Duration.ofNanos(nanos.getAsLong() - opened);
            return new Outcome.Done(input.name(), readout, new Timing(Duration.ofNanos(opened - begin), reading));
        } catch (ProblemException e) {
            return new Outcome.Failed(input.name(), e.problem(), String.valueOf(e.getMessage()), e);
        } catch (OutOfMemoryError e) {
            String message =
                    "%s: too large for the memory that there is. Give more (READOUT_JAVA_OPTS=-Xmx6g), or --threads 1."
                            .formatted(input.name());
            return new Outcome.Failed(input.name(), Problem.TOO_LARGE, message, e);
        } catch (RuntimeException | StackOverflowError e) {
            String message = "%s: a fault of the program: %s. Please report it.".formatted(input.name(), e);
            return new Outcome.Failed(input.name(), Problem.INTERNAL, message, e);
        }
    }

    private static Outcome take(Deque<Future<Outcome>> ahead) {
        try {
            return ahead.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("pipeline: interrupted while waiting for a reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("pipeline: a reading ended abnormally", e.getCause());
        }
    }
}

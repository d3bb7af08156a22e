package readout.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private final int threads;
    private volatile boolean stopped;

    /**
     * A pipeline.
     *
     * @param read reads one article; called by several threads
     * @param threads how many read at once, at least 1
     */
    public Pipeline(Function<Article, Readout> read, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: found %d, expected 1 or more".formatted(threads));
        }
        this.read = read;
        this.threads = threads;
    }

    /** Takes no further input; what is being read is finished and handed on. Safe from any thread. */
    public void stop() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }

    /**
     * Reads all inputs.
     *
     * @param sink gets every outcome, in input order, by the calling thread
     */
    public void run(Stream<Input> inputs, Consumer<Outcome> sink) {
        Deque<Future<Outcome>> ahead = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, Pipeline::thread)) {
            Iterator<Input> left = inputs.iterator();
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
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "reader");
        thread.setDaemon(true);
        return thread;
    }

    private Outcome outcome(Input input) {
        try {
            return new Outcome.Done(input.name(), read.apply(input.read()));
        } catch (ProblemException e) {
            return new Outcome.Failed(input.name(), e.problem(), String.valueOf(e.getMessage()), e);
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

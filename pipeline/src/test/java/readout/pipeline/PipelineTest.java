package readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.article.Input;
import readout.model.event.Readout;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;
import readout.model.text.Article;
import readout.model.text.Published;

class PipelineTest {
    private static Article article(String id) {
        return new Article(
                id,
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Published.unknown(),
                Optional.empty(),
                id,
                List.of(),
                List.of());
    }

    private static Input input(int number) {
        return new Input("n" + number, () -> article("n" + number));
    }

    private static Readout empty(Article article) {
        return new Readout(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<Outcome> run(Pipeline pipeline, Stream<Input> inputs) {
        List<Outcome> outcomes = new ArrayList<>();
        pipeline.run(inputs, outcomes::add);
        return outcomes;
    }

    @Test
    void outcomes_come_in_input_order_whatever_the_threads() {
        Pipeline pipeline = new Pipeline(
                article -> {
                    int number = Integer.parseInt(article.id().substring(1));
                    IntStream.range(0, (number * 7919) % 5000).forEach(Math::sqrt);
                    return empty(article);
                },
                4);
        List<Outcome> outcomes = run(pipeline, IntStream.range(0, 200).mapToObj(PipelineTest::input));
        assertThat(outcomes)
                .extracting(Outcome::input)
                .containsExactlyElementsOf(
                        IntStream.range(0, 200).mapToObj(n -> "n" + n).toList());
    }

    @Test
    void a_faulty_input_stops_no_other() {
        Input broken = new Input("broken", () -> {
            throw new ProblemException(Problem.EMPTY, "broken", "nothing in it.");
        });
        List<Outcome> outcomes = run(new Pipeline(PipelineTest::empty, 2), Stream.of(input(1), broken, input(2)));
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.problem()).isEqualTo(Problem.EMPTY);
            assertThat(failed.message()).isEqualTo("broken: nothing in it.");
        });
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_fault_of_the_reader_is_told_as_the_programs_own() {
        Pipeline pipeline = new Pipeline(
                article -> {
                    throw new IllegalStateException("lost");
                },
                1);
        assertThat(run(pipeline, Stream.of(input(1))).getFirst())
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.problem()).isEqualTo(Problem.INTERNAL));
    }

    @Test
    void no_more_inputs_are_opened_than_a_few_a_thread() {
        AtomicInteger opened = new AtomicInteger();
        List<Integer> seen = new ArrayList<>();
        Pipeline pipeline = new Pipeline(PipelineTest::empty, 2);
        Stream<Input> inputs = IntStream.range(0, 100).mapToObj(number -> {
            opened.incrementAndGet();
            return input(number);
        });
        pipeline.run(inputs, outcome -> seen.add(opened.get() - seen.size()));
        assertThat(seen).allMatch(ahead -> ahead <= 9);
    }

    @Test
    void after_a_stop_what_was_begun_is_finished_and_nothing_new_is_begun() {
        AtomicReference<Runnable> stop = new AtomicReference<>(() -> {});
        Pipeline pipeline = new Pipeline(
                article -> {
                    stop.get().run();
                    return empty(article);
                },
                1);
        stop.set(pipeline::stop);
        List<Outcome> outcomes = run(pipeline, IntStream.range(0, 100).mapToObj(PipelineTest::input));
        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Done.class);
        assertThat(outcomes.subList(1, outcomes.size()))
                .hasSizeLessThan(10)
                .allMatch(Outcome.NotBegun.class::isInstance);
        assertThat(pipeline.isStopped()).isTrue();
    }

    @Test
    void what_is_read_already_is_opened_and_not_read_again() {
        Predicate<Article> isRead = article -> article.id().equals("n1");
        List<Outcome> outcomes = run(new Pipeline(PipelineTest::empty, isRead, 2), Stream.of(input(1), input(2)));
        assertThat(outcomes.getFirst()).isEqualTo(new Outcome.Skipped("n1"));
        assertThat(outcomes.getLast()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_fault_of_the_sink_ends_the_run() {
        AtomicInteger begun = new AtomicInteger();
        Pipeline pipeline = new Pipeline(
                article -> {
                    begun.incrementAndGet();
                    return empty(article);
                },
                1);
        assertThatThrownBy(() -> pipeline.run(IntStream.range(0, 100).mapToObj(PipelineTest::input), outcome -> {
                    throw new IllegalStateException("full");
                }))
                .hasMessage("full");
        assertThat(begun.get()).isLessThan(10);
    }

    @Test
    void an_article_that_needs_more_memory_than_there_is_fails_alone() {
        Pipeline pipeline = new Pipeline(
                article -> {
                    if (article.id().equals("n1")) {
                        throw new OutOfMemoryError("heap");
                    }
                    return empty(article);
                },
                1);
        List<Outcome> outcomes = run(pipeline, Stream.of(input(1), input(2)));
        assertThat(outcomes.getFirst())
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.problem()).isEqualTo(Problem.TOO_LARGE));
        assertThat(outcomes.getLast()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_time_is_taken_by_stage() {
        AtomicLong clock = new AtomicLong(100);
        Input input = new Input("slow", () -> {
            clock.addAndGet(3);
            return article("slow");
        });
        Function<Article, Readout> read = article -> {
            clock.addAndGet(50);
            return empty(article);
        };
        List<Outcome> outcomes = run(new Pipeline(read, article -> false, 1, clock::get), Stream.of(input));
        assertThat(outcomes.getFirst())
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.took())
                                .isEqualTo(new Timing(Duration.ofNanos(3), Duration.ofNanos(50))));
    }
}

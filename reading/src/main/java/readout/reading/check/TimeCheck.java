package readout.reading.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.event.Warning;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Article;
import readout.model.text.Span;
import readout.model.time.Basis;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.reading.Scene;

/** Warns of times that contradict each other or the date of publication. */
final class TimeCheck {
    private static final int WIDEST_GAP = 6;
    private static final long DAY = Duration.ofDays(1).toMinutes();

    private final WarningTexts texts;

    TimeCheck(WarningTexts texts) {
        this.texts = texts;
    }

    List<Warning> warnings(Scene scene) {
        List<Warning> found = new ArrayList<>(zones(scene));
        if (scene.published().basis() == Basis.STATED) {
            scene.published().edtf().ifPresent(published -> found.addAll(later(scene, published)));
        }
        return found;
    }

    /** "3:35 PM ET (8:35 PM CET)": two times side by side that are not one instant on any day. */
    private List<Warning> zones(Scene scene) {
        List<Warning> found = new ArrayList<>();
        Article article = scene.document().article();
        for (int i = 1; i < scene.times().size(); i++) {
            Timex first = scene.times().get(i - 1);
            Timex second = scene.times().get(i);
            Optional<Instant> one = instant(first);
            Optional<Instant> other = instant(second);
            if (one.isEmpty() || other.isEmpty() || !isBeside(first.span(), second.span(), article)) {
                continue;
            }
            long apart = Math.floorMod(Duration.between(one.get(), other.get()).toMinutes(), DAY);
            if (apart != 0) {
                Map<String, String> words = Map.of(
                        "first", first.span().in(article),
                        "second", second.span().in(article),
                        "minutes", Long.toString(Math.min(apart, DAY - apart)));
                found.add(texts.warning(Kind.ZONE_MISMATCH, first.span().union(second.span()), words));
            }
        }
        return found;
    }

    private static Optional<Instant> instant(Timex time) {
        return time.type() == Timex.Type.TIME && time.zone().isPresent()
                ? time.edtf().flatMap(Edtf::start)
                : Optional.empty();
    }

    private static boolean isBeside(Span first, Span second, Article article) {
        if (second.start() < first.end()) {
            return false;
        }
        String between = new Span(first.end(), second.start()).in(article);
        return between.length() <= WIDEST_GAP && between.lines().count() <= 1;
    }

    /** Dates told as past that lie after the stated date of publication. */
    private List<Warning> later(Scene scene, Edtf published) {
        Optional<LocalDate> last = published.last();
        List<Warning> found = new ArrayList<>();
        for (Timex time : scene.times()) {
            boolean later = time.basis() == Basis.STATED
                    && time.type() == Timex.Type.DATE
                    && last.isPresent()
                    && time.edtf()
                            .flatMap(Edtf::first)
                            .filter(day -> day.isAfter(last.get()))
                            .isPresent();
            if (later && isToldAsPast(scene, time)) {
                found.add(texts.warning(
                        Kind.DATE_CONTRADICTION,
                        time.span(),
                        Map.of("date", time.span().in(scene.document().article()), "published", published.toString())));
            }
        }
        return found;
    }

    /** Whether the nearest verb above the time is in the past tense. */
    private static boolean isToldAsPast(Scene scene, Timex time) {
        return scene.document()
                .sentenceAt(time.span().start())
                .flatMap(sentence -> sentence.graph().map(graph -> isToldAsPast(sentence, graph, time)))
                .orElse(false);
    }

    private static boolean isToldAsPast(Sentence sentence, Graph graph, Timex time) {
        return sentence.tokens().stream()
                .filter(token -> time.span().contains(token.span()))
                .map(Token::index)
                .flatMap(token -> graph.ancestors(token).stream())
                .filter(above -> sentence.token(above).isVerb())
                .findFirst()
                .filter(verb -> isPast(sentence, graph, verb))
                .isPresent();
    }

    private static boolean isPast(Sentence sentence, Graph graph, int verb) {
        boolean simple = sentence.token(verb).tag().equals("VBD")
                && graph.children(verb, "aux").isEmpty();
        boolean passive = graph.children(verb, "aux:pass").stream()
                .anyMatch(aux -> sentence.token(aux).tag().equals("VBD"));
        return simple || (passive && graph.children(verb, "aux", "xcomp").isEmpty());
    }
}

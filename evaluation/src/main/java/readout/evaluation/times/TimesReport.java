package readout.evaluation.times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import readout.evaluation.Race;
import readout.evaluation.tagging.Tagger;
import readout.evaluation.timeml.TimeText;
import readout.model.syntax.Document;

/** The measures of taggers on the same texts, how fast they are, and what they got wrong. */
public final class TimesReport {
    private static final int LANGUAGE_ROUNDS = 2;

    private final List<TimeText> texts;
    private final Map<String, TimeScore> scores;
    private final Optional<TimesSpeed> speed;

    private TimesReport(List<TimeText> texts, Map<String, TimeScore> scores, Optional<TimesSpeed> speed) {
        this.texts = texts;
        this.scores = scores;
        this.speed = speed;
    }

    /**
     * Lets every tagger read every text.
     *
     * @param texts at least one
     * @param annotate cuts a text into sentences and tags it, offsets unchanged
     * @param taggers ours first
     * @param rounds how often they race; 0 if their speed is not wanted
     */
    public static TimesReport of(
            List<TimeText> texts, Function<TimeText, Document> annotate, List<Tagger> taggers, int rounds) {
        List<Document> documents = annotated(texts, annotate);
        Map<String, TimeScore> scores = new LinkedHashMap<>();
        for (Tagger tagger : taggers) {
            TimeScore score = new TimeScore();
            for (int i = 0; i < texts.size(); i++) {
                score.add(
                        texts.get(i), tagger.tag(documents.get(i), texts.get(i).day()));
            }
            scores.put(tagger.name(), score);
        }
        Optional<TimesSpeed> speed =
                rounds == 0 ? Optional.empty() : Optional.of(speed(texts, annotate, documents, taggers, rounds));
        return new TimesReport(texts, scores, speed);
    }

    private static List<Document> annotated(List<TimeText> texts, Function<TimeText, Document> annotate) {
        return texts.stream().map(annotate).toList();
    }

    private static TimesSpeed speed(
            List<TimeText> texts,
            Function<TimeText, Document> annotate,
            List<Document> documents,
            List<Tagger> taggers,
            int rounds) {
        int sentences = documents.stream()
                .mapToInt(document -> document.sentences().size())
                .sum();
        List<Runnable> tagging = taggers.stream()
                .<Runnable>map(tagger -> () -> tagAll(tagger, texts, documents))
                .toList();
        List<Double> seconds = Race.seconds(tagging, 0, rounds);
        Map<String, Double> bySystem = new LinkedHashMap<>();
        for (int i = 0; i < taggers.size(); i++) {
            bySystem.put(taggers.get(i).name(), seconds.get(i));
        }
        double language = Race.seconds(List.of(() -> annotated(texts, annotate)), 0, Math.min(rounds, LANGUAGE_ROUNDS))
                .getFirst();
        return new TimesSpeed(sentences, rounds, language, bySystem);
    }

    /** Reads for the time that it takes; what is found is in the score already. */
    private static void tagAll(Tagger tagger, List<TimeText> texts, List<Document> documents) {
        for (int i = 0; i < texts.size(); i++) {
            tagger.tag(documents.get(i), texts.get(i).day());
        }
    }

    /** The value of a measure over all texts. */
    public double value(String system, TimeMeasure measure) {
        return measure.of(score(system).total());
    }

    /** The ends of the measure's 95 % interval, low and high. */
    public List<Double> interval(String system, TimeMeasure measure) {
        TimeScore.Interval interval = score(system).intervals().get(measure);
        return interval == null ? List.of() : List.of(interval.low(), interval.high());
    }

    private TimeScore score(String system) {
        TimeScore score = scores.get(system);
        if (score == null) {
            throw new IllegalArgumentException("report: no system '%s'".formatted(system));
        }
        return score;
    }

    /** The tables, the first system's lowest texts, and its errors if they are wanted, grouped by kind. */
    public String table(int worst, boolean withErrors) {
        List<String> systems = new ArrayList<>(scores.keySet());
        StringBuilder out = new StringBuilder();
        int gold = texts.stream().mapToInt(text -> text.times().size()).sum();
        out.append("texts %d  gold %d%n%n".formatted(texts.size(), gold));
        TimesTable table = new TimesTable(scores);
        out.append(table.measures());
        speed.ifPresent(each -> out.append(System.lineSeparator()).append(each.table()));
        out.append(System.lineSeparator()).append(table.errors());
        out.append(System.lineSeparator()).append(WorstTexts.of(score(systems.getFirst()), worst));
        if (withErrors) {
            out.append(System.lineSeparator());
            score(systems.getFirst()).errors().stream()
                    .sorted(Comparator.comparing(TimeError::kind))
                    .forEach(error -> out.append("%s %s %s%n"
                            .formatted(error.kind(), error.ref(), error.says().replaceAll("\\s+", " "))));
        }
        return out.toString();
    }
}

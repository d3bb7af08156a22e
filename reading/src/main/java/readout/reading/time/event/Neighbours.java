package readout.reading.time.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.model.syntax.Sentence;
import readout.model.time.Timex;
import readout.reading.Occurrence;
import readout.reading.Scene;

/** What stands in one sentence: its times, its occurrences. Made once for an article. */
final class Neighbours {
    private final Map<Integer, List<Timex>> times = new HashMap<>();
    private final Map<Integer, List<Occurrence>> occurrences = new HashMap<>();

    Neighbours(Scene scene, List<Occurrence> all) {
        for (Timex time : scene.times()) {
            scene.document()
                    .sentenceAt(time.span().start())
                    .ifPresent(sentence -> times.computeIfAbsent(sentence.index(), each -> new ArrayList<>(1))
                            .add(time));
        }
        for (Occurrence occurrence : all) {
            occurrences
                    .computeIfAbsent(occurrence.sentence().index(), each -> new ArrayList<>(2))
                    .add(occurrence);
        }
    }

    /** The times of a sentence in the order of the text. */
    List<Timex> times(Sentence sentence) {
        return times.getOrDefault(sentence.index(), List.of());
    }

    /** The occurrences of a sentence. */
    List<Occurrence> occurrences(Sentence sentence) {
        return occurrences.getOrDefault(sentence.index(), List.of());
    }
}

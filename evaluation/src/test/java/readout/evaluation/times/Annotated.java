package readout.evaluation.times;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.evaluation.tagging.Tagger;
import readout.evaluation.timeml.TimeMark;
import readout.evaluation.timeml.TimeMlReader;
import readout.evaluation.timeml.TimeText;
import readout.model.syntax.Document;

/** Three annotated texts of our own, and what an invented tagger marked in them. */
final class Annotated {
    static final Path FOLDER = Path.of("src", "test", "resources", "readout", "evaluation", "timeml");
    static final List<TimeText> GOLD = TimeMlReader.read(FOLDER.resolve("gold"));

    private Annotated() {}

    /** Gives back what the files of a folder mark. */
    static Tagger tagger(String folder) {
        Map<String, List<TimeMark>> marks = TimeMlReader.read(FOLDER.resolve(folder)).stream()
                .collect(Collectors.toMap(TimeText::ref, TimeText::times));
        return new Tagger() {
            @Override
            public String name() {
                return folder;
            }

            @Override
            public List<TimeMark> tag(Document document, Optional<String> day) {
                return marks.getOrDefault(document.article().ref(), List.of());
            }
        };
    }
}

package readout.reading.trial;

import java.util.List;
import java.util.stream.Stream;
import readout.language.Annotator;
import readout.reading.WholeCodebook;

/**
 * Everything in a codebook that has examples: events, status, attribution, issuers, times, warnings. What has none is
 * checked for its form when the codebook is loaded.
 */
public final class CodebookTrial {
    private final WholeCodebook codebook;
    private final EventTrial events;
    private final CueTrial cues;
    private final IssuerTrial issuers = new IssuerTrial();
    private final TimeTrial times;
    private final WarningTrial warnings;

    /**
     * A trial of a codebook.
     *
     * @param annotator the engine of the codebook's language
     * @param reader reads whole texts by this codebook
     */
    public CodebookTrial(WholeCodebook codebook, Annotator annotator, ExampleReader reader) {
        this.codebook = codebook;
        this.events = new EventTrial(reader);
        this.cues = new CueTrial(codebook.cues(), annotator);
        this.times = new TimeTrial(annotator, codebook.times());
        this.warnings = new WarningTrial(reader);
    }

    /** One for each entry that has examples, file by file, in the order of the entries. */
    public List<Exam> exams() {
        return Stream.of(events(), status(), attribution(), issuers(), times(), warnings())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Exam> events() {
        return codebook.events().entries().stream()
                .map(entry -> new Exam(entry.id(), entry.line(), () -> events.of(entry)));
    }

    private Stream<Exam> status() {
        return codebook.events().cues().stream().map(cue -> new Exam(cue.id(), cue.line(), () -> events.of(cue)));
    }

    private Stream<Exam> attribution() {
        return codebook.cues().cues().stream().map(cue -> new Exam(cue.id(), cue.line(), () -> cues.of(cue)));
    }

    private Stream<Exam> issuers() {
        return codebook.issuers().patterns().stream()
                .map(pattern -> new Exam(pattern.id(), pattern.line(), () -> issuers.of(pattern)));
    }

    private Stream<Exam> times() {
        return codebook.times().entries().map(entry -> new Exam(entry.id(), entry.line(), () -> times.of(entry)));
    }

    private Stream<Exam> warnings() {
        return codebook.warnings().all().stream()
                .map(warning -> new Exam(warning.id(), warning.line(), () -> warnings.of(warning)));
    }
}

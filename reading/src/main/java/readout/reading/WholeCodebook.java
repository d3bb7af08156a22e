package readout.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import readout.reading.actor.words.ActorWords;
import readout.reading.attribution.IssuerCues;
import readout.reading.check.WarningTexts;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.CodebookException;
import readout.reading.codebook.CodebookFiles;
import readout.reading.codebook.Fault;
import readout.reading.place.PlaceWords;
import readout.reading.statement.cue.Cues;
import readout.reading.time.grammar.TimeGrammar;

/**
 * Every file of the codebook for one language, checked. Immutable.
 *
 * @param events the lexicon of events, with what tells their status
 * @param cues who says what
 * @param issuers whose an official text is
 * @param times time expressions
 * @param warnings what warnings say
 * @param actors the words of actors
 * @param places the words of places
 */
public record WholeCodebook(
        Codebook events,
        Cues cues,
        IssuerCues issuers,
        TimeGrammar times,
        WarningTexts warnings,
        ActorWords actors,
        PlaceWords places) {
    /**
     * The codebook of these files.
     *
     * @param language ISO 639-1 code
     * @throws CodebookException with the faults of all files, if there is one
     */
    public static WholeCodebook load(CodebookFiles files, String language) {
        List<Fault> faults = new ArrayList<>();
        Optional<Codebook> events = part(() -> Codebook.load(files, language), faults);
        Optional<Cues> cues = part(() -> Cues.load(files, language), faults);
        Optional<IssuerCues> issuers = part(() -> IssuerCues.load(files, language), faults);
        Optional<TimeGrammar> times = part(() -> TimeGrammar.load(files, language), faults);
        Optional<WarningTexts> warnings = part(() -> WarningTexts.load(files, language), faults);
        Optional<ActorWords> actors = part(() -> ActorWords.of(files), faults);
        Optional<PlaceWords> places = part(() -> PlaceWords.of(files), faults);
        if (!faults.isEmpty()) {
            throw new CodebookException(faults);
        }
        return new WholeCodebook(
                events.orElseThrow(),
                cues.orElseThrow(),
                issuers.orElseThrow(),
                times.orElseThrow(),
                warnings.orElseThrow(),
                actors.orElseThrow(),
                places.orElseThrow());
    }

    private static <T> Optional<T> part(Supplier<T> loading, List<Fault> faults) {
        try {
            return Optional.of(loading.get());
        } catch (CodebookException e) {
            faults.addAll(e.faults());
            return Optional.empty();
        }
    }
}

package readout.reading.attribution;

import java.util.List;
import readout.model.event.Source;
import readout.reading.Occurrence;
import readout.reading.Scene;
import readout.reading.statement.cue.Cues;

/**
 * The stage that tells according to whom an event is told.
 *
 * <p>Needs the scene with its statements; gives the chain of voices, outermost first. Example: in "The agency said that
 * the minister had denied the raid" the raid's chain is the agency, then the minister; the denial's is the agency alone.
 */
public final class Attribution {
    private final Cues cues;
    private final Issuers issuers;

    public Attribution(Cues cues, Issuers issuers) {
        this.cues = cues;
        this.issuers = issuers;
    }

    /** The voices of one article; made once, asked for each of its occurrences. */
    public Voices in(Scene scene) {
        return new Voices(scene, cues, issuers.source(scene.document(), scene.mentions()));
    }

    /** The chain of one occurrence, by the text around it alone. */
    public List<Source> sources(Occurrence occurrence, Scene scene) {
        return in(scene).over(occurrence);
    }
}

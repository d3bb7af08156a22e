package readout.model.event;

import java.util.Optional;
import readout.model.text.Span;
import readout.model.time.Edtf;

/**
 * A voice that the text makes answerable for an event: one link of the chain of attribution.
 *
 * @param party who speaks; its name is empty if unknown
 * @param cue the words that attribute: "According to", "said"
 * @param saidAt when it was said
 * @param channel through what it was said: "telegram", "interview with …"
 * @param span the source's words
 */
public record Source(Party party, Optional<String> cue, Optional<Edtf> saidAt, Optional<String> channel, Span span) {}

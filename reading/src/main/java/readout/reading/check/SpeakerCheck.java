package readout.reading.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.Statement;
import readout.model.event.Warning;
import readout.model.text.Span;
import readout.reading.Scene;

/** Warns of statements by somebody who is mentioned and not known: "She added …" where no woman has been named. */
final class SpeakerCheck {
    private final WarningTexts texts;

    SpeakerCheck(WarningTexts texts) {
        this.texts = texts;
    }

    /** One warning for each mention, however much it says. */
    List<Warning> warnings(Scene scene) {
        Map<Span, Warning> found = new TreeMap<>();
        for (Statement statement : scene.statements()) {
            statement
                    .speaker()
                    .filter(party -> party.name().isEmpty() && party.code().isEmpty())
                    .map(Party::span)
                    .ifPresent(span -> found.put(span, warning(scene, span)));
        }
        return List.copyOf(found.values());
    }

    private Warning warning(Scene scene, Span span) {
        String reason = scene.mentionsIn(span).stream()
                .filter(mention -> mention.span().equals(span))
                .map(Mention::reason)
                .findFirst()
                .orElse(texts.nobodyBefore());
        return texts.warning(
                Kind.UNRESOLVED_SPEAKER,
                span,
                Map.of("words", span.in(scene.document().article()), "reason", reason));
    }
}

package readout.reading.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.model.event.Warning;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.text.Boilerplate;
import readout.model.text.Published;
import readout.model.text.Reason;
import readout.model.text.Span;
import readout.model.time.Basis;
import readout.reading.Occurrence;
import readout.reading.Scene;

/** The stage that looks for what a reader should not take on trust. */
public final class Check {
    private static final Comparator<Warning> IN_ORDER =
            Comparator.comparing(Warning::span).thenComparing(Warning::kind);

    private final WarningTexts texts;

    public Check(WarningTexts texts) {
        this.texts = texts;
    }

    /** The warnings of an article, and the occurrences that must be dropped; numbers are the occurrences' own. */
    public Findings check(Scene scene, List<Occurrence> occurrences) {
        List<Warning> warnings = new ArrayList<>();
        Set<Integer> dropped = new TreeSet<>();
        undated(scene, warnings);
        broken(scene.document(), warnings);
        boilerplate(scene.document(), warnings);
        warnings.addAll(new SpeakerCheck(texts).warnings(scene));
        warnings.addAll(new TimeCheck(texts).warnings(scene));
        for (SelfDirected.Slip slip : new SelfDirected(scene, texts.towards(), texts.from()).slips(occurrences)) {
            warnings.add(texts.warning(Kind.SELF_DIRECTED, slip.span(), Map.of("party", slip.party())));
            dropped.addAll(slip.occurrences());
        }
        warnings.sort(IN_ORDER);
        return new Findings(warnings, dropped);
    }

    private void undated(Scene scene, List<Warning> warnings) {
        Published published = scene.published();
        if (published.basis() == Basis.STATED && published.edtf().isPresent()) {
            return;
        }
        String reasons = published.reasons().isEmpty()
                ? texts.nothingInferred()
                : published.reasons().stream().map(Reason::says).collect(Collectors.joining(" "));
        warnings.add(texts.warning(Kind.UNDATED, new Span(0, 0), Map.of("reasons", reasons)));
    }

    private void broken(Document document, List<Warning> warnings) {
        for (Sentence sentence : document.sentences()) {
            for (Span repair : sentence.repairs()) {
                warnings.add(texts.warning(Kind.BROKEN_ATTRIBUTION, around(sentence, repair), Map.of()));
            }
        }
    }

    /** The stray mark with the word before and the word after it. */
    private static Span around(Sentence sentence, Span mark) {
        Span span = mark;
        for (int i = 0; i < sentence.size(); i++) {
            Span token = sentence.token(i).span();
            boolean last = token.end() <= mark.start()
                    && (i + 1 == sentence.size() || sentence.token(i + 1).span().end() > mark.start());
            boolean first = token.start() >= mark.end()
                    && (i == 0 || sentence.token(i - 1).span().start() < mark.end());
            if (last || first) {
                span = span.union(token);
            }
        }
        return span;
    }

    private void boilerplate(Document document, List<Warning> warnings) {
        for (Boilerplate part : document.article().boilerplate()) {
            warnings.add(texts.warning(Kind.BOILERPLATE, part.span(), Map.of("reason", part.reason())));
        }
    }
}

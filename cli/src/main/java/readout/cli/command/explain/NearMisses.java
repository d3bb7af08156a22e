package readout.cli.command.explain;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.model.event.Event;
import readout.model.event.Readout;
import readout.model.text.Span;
import readout.reading.codebook.part.Condition;
import readout.reading.codebook.part.Term;
import readout.reading.event.Attempt;
import readout.views.Wording;

/** Prints, for a place in the text, the events read there and the entries that were near but did not fire. */
final class NearMisses {
    private static final int LEMMAS_SHOWN = 6;

    private final PrintStream out;
    private final Readout readout;
    private final Span place;

    /** At a place of a readout's text. */
    NearMisses(PrintStream out, Readout readout, Span place) {
        this.out = out;
        this.readout = readout;
        this.place = place;
    }

    void tell(List<Attempt> attempts) {
        out.printf("%s (%d-%d)%n", quote(place), place.start(), place.end());
        List<Event> events = readout.events().stream()
                .filter(event -> event.evidence().overlaps(place))
                .toList();
        events.forEach(event -> out.printf("  read as %s %s%n", event.id(), Wording.kind(event)));
        Map<Span, List<Attempt>> byWord = attempts.stream()
                .collect(Collectors.groupingBy(Attempt::word, LinkedHashMap::new, Collectors.toList()));
        if (byWord.isEmpty()) {
            out.println("  no entry of the codebook lists a word that stands here");
        }
        byWord.forEach((word, each) -> {
            out.printf("  %s%n", quote(word));
            each.forEach(attempt -> attempt(attempt, events));
        });
        out.println();
    }

    private void attempt(Attempt attempt, List<Event> events) {
        out.printf(
                "    %s %s (%s)%n",
                attempt.entry().type(), attempt.entry().id(), attempt.entry().line());
        if (attempt.fits()) {
            out.println("      " + outcome(attempt, events));
        }
        for (Condition condition : attempt.against()) {
            boolean wanted = attempt.entry().conditions().contains(condition);
            out.printf("      %s %s%n", wanted ? "needs" : "must not have", words(condition));
        }
    }

    private static String outcome(Attempt attempt, List<Event> events) {
        Optional<String> event = events.stream()
                .filter(each -> each.why().contains(attempt.entry().why()))
                .map(Event::id)
                .findFirst();
        return event.map(id -> "fired: " + id)
                .orElse("fits, but another entry fits better, or too little speaks for an event (scoring.yaml)");
    }

    /** "object: party or person", "preposition with: @weapon …". */
    private static String words(Condition condition) {
        String key = condition.key().name().toLowerCase(Locale.ROOT);
        return condition.terms().entrySet().stream()
                .map(each -> key + (each.getKey().isEmpty() ? "" : " " + each.getKey()) + ": "
                        + each.getValue().stream().map(NearMisses::words).collect(Collectors.joining(" or ")))
                .sorted()
                .collect(Collectors.joining("; or "));
    }

    private static String words(Term term) {
        return switch (term) {
            case Term.Nature nature -> nature.name().toLowerCase(Locale.ROOT);
            case Term.Lemmas lemmas ->
                lemmas.lemmas().stream()
                                .sorted()
                                .limit(LEMMAS_SHOWN)
                                .map(lemma -> '"' + lemma.replace('_', ' ') + '"')
                                .collect(Collectors.joining(", "))
                        + (lemmas.lemmas().size() > LEMMAS_SHOWN ? " …" : "");
        };
    }

    private String quote(Span span) {
        return "“" + span.in(readout.article()) + "”";
    }
}

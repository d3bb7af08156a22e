package readout.cli.command.explain;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.event.Event;
import readout.model.event.Party;
import readout.model.event.Source;
import readout.model.text.Span;
import readout.model.time.When;
import readout.views.Wording;

/** Prints the words and the rules behind events. */
final class Explanation {
    private final PrintStream out;
    private final String text;

    /** Of a text's events. */
    Explanation(PrintStream out, String text) {
        this.out = out;
        this.text = text;
    }

    void event(Event event) {
        line(event.id(), Wording.kind(event) + ", " + event.status().word());
        line(
                "words",
                quote(event.evidence()) + " (" + event.evidence().start() + "-"
                        + event.evidence().end() + ")");
        line("actors", parties(event.actors()));
        line("recipients", parties(event.recipients()));
        line("when", when(event.when()));
        event.where().ifPresent(place -> line("where", place.name() + ": " + place.reason()));
        event.accordingTo().forEach(source -> line("according to", source(source)));
        event.contentOf().ifPresent(other -> line("content of", other));
        event.sameAs().ifPresent(other -> line("same as", other));
        event.why().forEach(why -> line("why", why.toString()));
        out.println();
    }

    private String when(When when) {
        String evidence = when.evidence().stream().map(this::quote).collect(Collectors.joining("; "));
        return when.edtf()
                .map(value -> value + ", " + when.basis().name().toLowerCase(Locale.ROOT)
                        + (evidence.isEmpty() ? "" : ": " + evidence))
                .orElse("not said");
    }

    private String quote(Span span) {
        return "“" + span.in(text) + "”";
    }

    private String parties(List<Party> parties) {
        return parties.isEmpty() ? "none" : parties.stream().map(this::party).collect(Collectors.joining("; "));
    }

    private String party(Party party) {
        return Stream.of(party.code(), party.name(), Optional.of(quote(party.span())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String source(Source source) {
        return Wording.source(source)
                + source.cue().map(cue -> " (“" + cue + "”)").orElse("");
    }

    private void line(String label, String words) {
        out.printf("%-13s %s%n", label, words);
    }
}

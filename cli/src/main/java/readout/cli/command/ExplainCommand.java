package readout.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.article.Input;
import readout.cli.ExitCode;
import readout.cli.Terminal;
import readout.model.event.Event;
import readout.model.event.Party;
import readout.model.event.Readout;
import readout.model.event.Source;
import readout.pipeline.Readers;

/** {@code readout explain}: why events were read as they were. */
@Command(
        name = "explain",
        description = "Show the words and the codebook entries behind the events of an article; --event e7 for one.")
public final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ArticleOptions articles = new ArticleOptions();

    @Mixin
    private final CodebookOption codebook = new CodebookOption();

    @Option(names = "--event", paramLabel = "ID", description = "Only this event: e7.")
    private String id = "";

    public ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Readers readers = Readers.with(codebook.files());
        int found = 0;
        for (Input input : (Iterable<Input>) articles.inputs(terminal)::iterator) {
            Readout readout = readers.read(input.read());
            for (Event event : readout.events()) {
                if (id.isEmpty() || id.equals(event.id())) {
                    explain(readout, event);
                    found++;
                }
            }
        }
        terminal.out().flush();
        if (found == 0) {
            terminal.say(id.isEmpty() ? "no events" : "no event " + id + "; `readout read` lists the events");
        }
        return found == 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private void explain(Readout readout, Event event) {
        String text = readout.article().text();
        line(
                event.id(),
                event.type() + event.mode().map(mode -> "/" + mode).orElse("") + ", "
                        + event.status().word());
        line(
                "words",
                "“" + event.evidence().in(text) + "” (" + event.evidence().start() + "–"
                        + event.evidence().end() + ")");
        line("actors", parties(text, event.actors()));
        line("recipients", parties(text, event.recipients()));
        line(
                "when",
                event.when().edtf().map(Object::toString).orElse("not said") + ", "
                        + event.when().basis().name().toLowerCase(java.util.Locale.ROOT)
                        + quotes(text, event.when().evidence()));
        event.where().ifPresent(place -> line("where", place.name() + ": " + place.reason()));
        event.accordingTo().forEach(source -> line("according to", source(source)));
        event.contentOf().ifPresent(other -> line("content of", other));
        event.sameAs().ifPresent(other -> line("same as", other));
        event.why().forEach(why -> line("why", why.toString()));
        terminal.out().println();
    }

    private static String quotes(String text, List<readout.model.text.Span> spans) {
        return spans.isEmpty()
                ? ""
                : ": "
                        + String.join(
                                "; ",
                                spans.stream()
                                        .map(span -> "“" + span.in(text) + "”")
                                        .toList());
    }

    private static String parties(String text, List<Party> parties) {
        return parties.isEmpty()
                ? "none"
                : String.join(
                        "; ", parties.stream().map(party -> party(text, party)).toList());
    }

    private static String party(String text, Party party) {
        return Stream.of(
                        party.code(),
                        party.name(),
                        Optional.of("“" + party.span().in(text) + "”"))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String source(Source source) {
        return source.party().name().or(() -> source.party().code()).orElse("somebody unnamed")
                + source.cue().map(cue -> " (“" + cue + "”)").orElse("");
    }

    private void line(String label, String text) {
        terminal.out().printf("%-13s %s%n", label, text);
    }
}

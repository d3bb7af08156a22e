package readout.cli.command.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.article.Input;
import readout.article.Inputs;
import readout.cli.ExitCode;
import readout.cli.Terminal;
import readout.cli.command.option.CodebookOption;
import readout.cli.command.option.MetadataOptions;
import readout.model.event.Event;
import readout.model.event.Readout;
import readout.model.text.Span;
import readout.pipeline.Readers;

/** {@code readout explain}: why events were read as they were, and why none was. */
@Command(
        name = "explain",
        description = {
            "Show the words and the codebook entries behind the events of an article: all, or those named (e7).",
            "Where an event is missing, --at shows the entries that list a word there and what kept each from firing."
        })
public final class ExplainCommand implements Callable<Integer> {
    private static final Pattern OFFSETS = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "INPUT", description = "A file, a folder, or - for standard input.")
    private String input = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "EVENT",
            description = "Which events: e7. All if not given.")
    private List<String> events = List.of();

    @Option(
            names = "--at",
            paramLabel = "PLACE",
            description =
                    "A place in the text instead of an event: words that stand there, or offsets such as 120-176.")
    private @Nullable String at;

    @Mixin
    private final MetadataOptions metadata = new MetadataOptions();

    @Mixin
    private final CodebookOption codebook = new CodebookOption();

    public ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (at != null && !events.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--at and the events %s: expected one or the other.".formatted(events));
        }
        Readers readers = Readers.with(codebook.files());
        Inputs inputs = metadata.inputs(terminal);
        int found = 0;
        for (Input each : (Iterable<Input>) inputs.of(List.of(input))::iterator) {
            Readout readout = readers.read(each.read());
            found += at == null ? events(readout) : place(readers, readout, at);
        }
        terminal.out().flush();
        if (found == 0) {
            terminal.say(nothing());
        }
        return found == 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private String nothing() {
        if (at != null) {
            return "explain: %s: found no such words or offsets in the text. Copy the words from it.".formatted(at);
        }
        return events.isEmpty()
                ? "explain: %s: no events. --at WORDS says why there is none at these words.".formatted(input)
                : "explain: %s: found no event %s. `readout read` lists the events."
                        .formatted(input, String.join(", ", events));
    }

    private int events(Readout readout) {
        List<Event> wanted = readout.events().stream()
                .filter(event -> events.isEmpty() || events.contains(event.id()))
                .toList();
        Explanation explanation =
                new Explanation(terminal.out(), readout.article().text());
        wanted.forEach(explanation::event);
        return wanted.size();
    }

    /** Explains every place in the text that is meant; gives how many there are. */
    private int place(Readers readers, Readout readout, String place) {
        List<Span> spans = spans(readout.article().text(), place);
        for (Span span : spans) {
            new NearMisses(terminal.out(), readout, span).tell(readers.attempts(readout.article(), span));
        }
        return spans.size();
    }

    private static List<Span> spans(String text, String place) {
        Optional<Span> offsets = offsets(text, place);
        if (offsets.isPresent()) {
            return List.of(offsets.get());
        }
        List<Span> spans = new ArrayList<>();
        for (int start = text.indexOf(place); start >= 0 && !place.isBlank(); start = text.indexOf(place, start + 1)) {
            spans.add(new Span(start, start + place.length()));
        }
        return spans;
    }

    private static Optional<Span> offsets(String text, String place) {
        Matcher offsets = OFFSETS.matcher(place);
        if (!offsets.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(offsets.group(1));
        int end = Integer.parseInt(offsets.group(2));
        return start < end && end <= text.length() ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}

package readout.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.article.ArticleReader;
import readout.article.Limits;
import readout.article.Metadata;
import readout.cli.ExitCode;
import readout.cli.Terminal;
import readout.pipeline.Readers;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.CodebookException;
import readout.reading.codebook.CodebookFiles;
import readout.reading.codebook.Entry;
import readout.reading.codebook.StatusCue;
import readout.reading.trial.Outcome;
import readout.reading.trial.Trial;

/** {@code readout codebook check}: the codebook's faults and its examples, once or as files are saved. */
@Command(
        name = "check",
        description = {
            "Check the codebook: its form, and every example and counter-example.",
            "ENTRY limits it to entries whose id or file begins so: consult, consult.phone, en/status.yaml."
        })
public final class CodebookCommand implements Callable<Integer> {
    private static final String LANGUAGE = "en";
    private static final long POLL_MILLIS = 200;

    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "ENTRY", description = "Which entries; all if not given.")
    private List<String> wanted = List.of();

    @Option(names = "--watch", description = "Check again whenever a file is saved; only what changed.")
    private boolean watch;

    @Option(names = "--codebook", paramLabel = "FOLDER", description = "Another codebook than the program's own.")
    private @Nullable Path folder;

    public CodebookCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        int code = check(files(), entry -> matches(entry.id(), entry.line()), cue -> matches(cue.id(), cue.line()));
        if (watch) {
            watch();
        }
        return code;
    }

    private CodebookFiles files() {
        return folder == null ? CodebookFiles.standard() : CodebookFiles.of(folder);
    }

    private boolean matches(String id, String line) {
        return wanted.isEmpty() || wanted.stream().anyMatch(each -> id.startsWith(each) || line.startsWith(each));
    }

    private int check(
            CodebookFiles files,
            java.util.function.Predicate<Entry> entries,
            java.util.function.Predicate<StatusCue> cues) {
        try {
            Codebook codebook = Codebook.load(files, LANGUAGE);
            Trial trial = trial(files);
            List<Outcome> outcomes = Stream.concat(
                            codebook.entries().stream().filter(entries).flatMap(entry -> trial.of(entry).stream()),
                            codebook.cues().stream().filter(cues).flatMap(cue -> trial.of(cue).stream()))
                    .toList();
            return tell(outcomes);
        } catch (CodebookException e) {
            e.faults().forEach(fault -> terminal.say(fault.toString()));
            terminal.say("%d faults; nothing was tried".formatted(e.faults().size()));
            return ExitCode.USAGE;
        }
    }

    private static Trial trial(CodebookFiles files) {
        Readers readers = Readers.with(files);
        ArticleReader articles = new ArticleReader(Limits.STANDARD);
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LANGUAGE));
        return new Trial(sentence -> readers.read(
                articles.read("example", sentence.getBytes(java.nio.charset.StandardCharsets.UTF_8), metadata)));
    }

    private int tell(List<Outcome> outcomes) {
        List<Outcome> wrong =
                outcomes.stream().filter(outcome -> !outcome.isRight()).toList();
        String red = terminal.isColoured() ? "\u001B[31m" : "";
        String green = terminal.isColoured() ? "\u001B[32m" : "";
        String plain = terminal.isColoured() ? "\u001B[0m" : "";
        wrong.forEach(outcome -> terminal.out().println(red + "✗ " + plain + outcome));
        if (wrong.isEmpty()) {
            terminal.out().println(green + "✓ " + plain + "all right");
        }
        terminal.out()
                .printf(
                        "%d examples, %d right, %d wrong%n",
                        outcomes.size(), outcomes.size() - wrong.size(), wrong.size());
        terminal.out().flush();
        return wrong.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private void watch() throws InterruptedException, IOException {
        terminal.say("watching; Ctrl-C ends");
        Map<String, String> seen = new HashMap<>(files().texts());
        while (!Thread.currentThread().isInterrupted()) {
            Thread.sleep(POLL_MILLIS);
            CodebookFiles now = files();
            Set<String> changed = now.texts().entrySet().stream()
                    .filter(each -> !each.getValue().equals(seen.get(each.getKey())))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (!changed.isEmpty()) {
                seen.putAll(now.texts());
                check(now, entry -> isIn(changed, entry.line()), cue -> isIn(changed, cue.line()));
            }
        }
    }

    private static boolean isIn(Set<String> files, String line) {
        return files.contains(line.substring(0, line.lastIndexOf(':')));
    }
}

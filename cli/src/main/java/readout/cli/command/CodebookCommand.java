package readout.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.cli.ExitCode;
import readout.cli.Terminal;
import readout.pipeline.Trials;
import readout.reading.codebook.CodebookException;
import readout.reading.codebook.CodebookFiles;
import readout.reading.trial.Exam;
import readout.reading.trial.Outcome;

/** {@code readout codebook check}: the codebook's faults and its examples, once or as files are saved. */
@Command(
        name = "check",
        description = {
            "Check the codebook: its form, and every example and counter-example.",
            "ENTRY limits it to entries whose id or file begins so: consult, consult.phone, en/status.yaml."
        })
public final class CodebookCommand implements Callable<Integer> {
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
        int code = check(files(), this::isWanted);
        if (watch) {
            watch();
        }
        return code;
    }

    private CodebookFiles files() {
        return folder == null ? CodebookFiles.standard() : CodebookFiles.of(folder);
    }

    private boolean isWanted(Exam exam) {
        return wanted.isEmpty()
                || wanted.stream()
                        .anyMatch(each ->
                                exam.entry().startsWith(each) || exam.line().startsWith(each));
    }

    private int check(CodebookFiles files, Predicate<Exam> isWanted) {
        try {
            return tell(Trials.of(files).exams().stream()
                    .filter(isWanted)
                    .flatMap(exam -> exam.outcomes().stream())
                    .toList());
        } catch (CodebookException e) {
            e.faults().forEach(fault -> terminal.say(fault.toString()));
            terminal.say("%d faults; nothing was tried".formatted(e.faults().size()));
            return ExitCode.USAGE;
        }
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
                check(now, exam -> isIn(changed, exam.line()));
            }
        }
    }

    private static boolean isIn(Set<String> files, String line) {
        return files.contains(line.substring(0, line.lastIndexOf(':')));
    }
}

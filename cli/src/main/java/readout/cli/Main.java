package readout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import readout.cli.command.RootCommand;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;
import readout.reading.codebook.CodebookException;

/** The program's front door. */
public final class Main {
    private Main() {}

    /** Runs the command line and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.system(), arguments));
    }

    /** Runs a command line on a terminal and gives the exit code. */
    public static int run(Terminal terminal, String... arguments) {
        CommandLine root = RootCommand.commandLine(terminal);
        root.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        root.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        boolean traces = List.of(arguments).contains("-vv");
        root.setExecutionExceptionHandler((fault, command, parsed) -> explain(terminal, fault, traces));
        try {
            int code = root.execute(arguments);
            terminal.out().flush();
            return code;
        } catch (ProblemException unwritten) {
            return explain(terminal, unwritten, traces);
        }
    }

    private static int explain(Terminal terminal, Exception fault, boolean traces) {
        if (traces) {
            fault.printStackTrace(terminal.err());
        }
        return switch (fault) {
            case CodebookException codebook -> {
                codebook.faults().forEach(each -> terminal.say(each.toString()));
                yield ExitCode.USAGE;
            }
            case ProblemException problem -> {
                terminal.say(problem.getMessage() + " [" + problem.problem().id() + "]");
                boolean nothingWasRead = problem.problem().category() == Problem.Category.SETUP
                        && problem.problem() != Problem.UNWRITTEN;
                yield nothingWasRead ? ExitCode.USAGE : ExitCode.SOME_FAILED;
            }
            default -> {
                terminal.say("readout: a fault of the program: %s. Please report it; -vv shows more. [%s]"
                        .formatted(fault, Problem.INTERNAL.id()));
                yield ExitCode.SOME_FAILED;
            }
        };
    }
}

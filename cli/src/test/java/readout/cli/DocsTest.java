package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import readout.cli.command.RootCommand;
import readout.model.event.EventType;
import readout.model.event.Status;
import readout.model.problem.Problem;
import readout.views.Format;
import readout.views.Signs;

/** The pages and the program say the same. */
class DocsTest {
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-z][a-z-]*");
    private static final Pattern CALL = Pattern.compile("(?m)(?:^|`|\\./|\\(|Usage: )readout ([a-z]+)");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]+`");
    /** Lines of other programs. */
    private static final Pattern FOREIGN = Pattern.compile(".*\\b(mvn|apt|java|git|man|jq) .*");

    private static CommandLine root() {
        return RootCommand.commandLine(new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(System.out),
                System.err,
                Map.of(),
                false,
                false));
    }

    /** A command and all under it. */
    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(DocsTest::commands));
    }

    private static Set<String> options() {
        return commands(root())
                .flatMap(command -> command.getCommandSpec().options().stream())
                .flatMap(option -> Arrays.stream(option.names()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands as code on a page, without lines for other programs. */
    private static String code(Path page) throws IOException {
        Matcher code = CODE.matcher(Files.readString(page));
        return code.results()
                .flatMap(found -> found.group().lines())
                .filter(line -> !FOREIGN.matcher(line).matches())
                .collect(Collectors.joining("\n"));
    }

    static Stream<Path> pages() throws IOException {
        return Project.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_option_that_a_page_names_exists(Path page) throws IOException {
        assertThat(OPTION.matcher(code(page))
                        .results()
                        .map(found -> found.group())
                        .collect(Collectors.toSet()))
                .isSubsetOf(options());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_command_that_a_page_names_exists(Path page) throws IOException {
        assertThat(CALL.matcher(code(page)).results().map(found -> found.group(1)))
                .allSatisfy(
                        word -> assertThat(word).isIn(root().getSubcommands().keySet()));
    }

    @Test
    void the_page_of_commands_is_the_programs_help() throws IOException {
        StringBuilder page = new StringBuilder("# Commands\n\nWhat `readout help COMMAND` says.\n");
        commands(root())
                .filter(command -> command.getSubcommands().isEmpty())
                .forEach(command -> page.append("\n## ")
                        .append(command.getCommandSpec().qualifiedName())
                        .append("\n\n```\n")
                        .append(command.setUsageHelpAutoWidth(false)
                                .setUsageHelpWidth(100)
                                .getUsageMessage(CommandLine.Help.Ansi.OFF)
                                .lines()
                                .map(String::stripTrailing)
                                .collect(Collectors.joining("\n", "", "\n")))
                        .append("```\n"));
        Path actual = Project.HOME.resolve("cli/target/commands.md");
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, page);

        assertThat(Project.text("docs/commands.md"))
                .as("docs/commands.md; what it should be is in cli/target/commands.md")
                .isEqualTo(page.toString());
    }

    @Test
    void every_status_is_explained_with_its_signs() throws IOException {
        String help = Ran.of("", "help", "status").out();
        for (Status status : Status.values()) {
            String signs = Signs.of(status, false) + "  " + status.word();
            assertThat(help.lines().filter(line -> line.startsWith(signs)))
                    .singleElement()
                    .asString()
                    .endsWith(" " + Signs.of(status, true));
            assertThat(Project.text("docs/record.md"))
                    .contains("| " + Signs.of(status, false) + " | `" + status.word() + "` |");
        }
    }

    @Test
    void every_format_is_explained() throws IOException {
        String help = Ran.of("", "help", "formats").out();
        for (Format format : Format.values()) {
            assertThat(help.lines()).anyMatch(line -> line.startsWith(format.id() + " "));
            assertThat(Project.text("docs/record.md")).contains("| `" + format.id() + "` |");
        }
        assertThat(help.lines()).hasSize(Format.values().length);
    }

    @Test
    void every_type_is_explained() throws IOException {
        String help = Ran.of("", "help", "types").out();
        for (EventType type : EventType.values()) {
            assertThat(help).containsPattern("\\b" + type + " ");
            assertThat(Project.text("docs/record.md")).contains("| " + type + " |");
        }
    }

    @Test
    void every_problem_is_explained() throws IOException {
        String help = Ran.of("", "help", "problems").out();
        for (Problem problem : Problem.values()) {
            assertThat(help.lines()).anyMatch(line -> line.startsWith(problem.id() + " "));
            assertThat(Project.text("docs/problems.md")).contains("| `" + problem.id() + "` |");
        }
        assertThat(help.lines()).hasSize(Problem.values().length);
    }

    @Test
    void every_exit_code_is_explained() throws IOException {
        String help = Ran.of("", "help", "exit-codes").out();
        for (int code : new int[] {ExitCode.DONE, ExitCode.SOME_FAILED, ExitCode.USAGE, ExitCode.STOPPED}) {
            assertThat(help.lines()).anyMatch(line -> line.startsWith(code + " "));
            assertThat(Project.text("docs/problems.md")).contains("| " + code + " |");
        }
    }
}

package readout.cli.command.help;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page in roff, made of the same table as the help: every command with its options, then the topics. */
final class ManPage {
    private final StringBuilder out = new StringBuilder();

    /** The page of a command with all commands under it. */
    ManPage(CommandSpec root) {
        line(".TH " + root.name().toUpperCase(Locale.ROOT) + " 1 \"\" \"" + root.version()[0] + "\"");
        line(".SH NAME");
        line(text(root.name()) + " \\- "
                + text(String.join(" ", root.usageMessage().description())));
        line(".SH SYNOPSIS");
        line(".B " + text(root.name()));
        line("\\fICOMMAND\\fR [\\fIOPTIONS\\fR]");
        line(".SH COMMANDS");
        commands(root);
        for (String topic : HelpCommand.TOPICS) {
            line(".SH " + topic.toUpperCase(Locale.ROOT).replace('-', ' '));
            line(".nf");
            HelpCommand.text(topic).lines().forEach(each -> line(text(each)));
            line(".fi");
        }
    }

    private void commands(CommandSpec parent) {
        for (CommandLine each : parent.subcommands().values()) {
            CommandSpec command = each.getCommandSpec();
            if (command.subcommands().isEmpty()) {
                command(command);
            }
            commands(command);
        }
    }

    private void command(CommandSpec command) {
        line(".SS " + text(command.qualifiedName()));
        line(".B " + text(each(command)));
        for (String paragraph : command.usageMessage().description()) {
            line(".PP");
            line(text(paragraph));
        }
        command.positionalParameters().forEach(argument -> argument(argument.paramLabel(), argument));
        for (OptionSpec option : command.options()) {
            argument(
                    String.join(", ", option.names()) + (option.arity().max() > 0 ? "=" + option.paramLabel() : ""),
                    option);
        }
    }

    private static String each(CommandSpec command) {
        return new Help(command, Help.defaultColorScheme(Help.Ansi.OFF))
                .synopsis(0)
                .strip()
                .replaceAll("\\s+", " ");
    }

    private void argument(String label, ArgSpec argument) {
        line(".TP");
        line("\\fB" + text(label) + "\\fR");
        line(text(String.join(" ", List.of(argument.description()))));
    }

    /** Escaped: backslashes, hyphens that are to be typed, and a dot that would be a request. */
    private static String text(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

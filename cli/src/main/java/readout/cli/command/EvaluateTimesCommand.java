package readout.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.cli.ExitCode;
import readout.cli.Terminal;
import readout.cli.command.option.CodebookOption;
import readout.evaluation.peers.HeidelTimeTagger;
import readout.evaluation.peers.SuTimeTagger;
import readout.evaluation.tagging.OwnTagger;
import readout.evaluation.tagging.Preparation;
import readout.evaluation.tagging.Tagger;
import readout.evaluation.timeml.TimeMlReader;
import readout.evaluation.timeml.TimeText;
import readout.evaluation.times.TimesReport;
import readout.model.problem.ProblemException;

/** {@code readout evaluate times}: time expressions scored against TimeML, beside HeidelTime and SUTime. */
@Command(
        name = "times",
        description =
                "Find the time expressions of annotated texts and score them: span, value, type, with intervals and"
                        + " speed, beside HeidelTime and SUTime on the same texts.")
public final class EvaluateTimesCommand implements Callable<Integer> {
    private static final String LANGUAGE = "en";

    private final Terminal terminal;

    @Parameters(paramLabel = "FOLDER", description = "Annotated texts: TimeML files, *.tml.")
    private Path folder = Path.of(".");

    @Option(names = "--errors", description = "List our errors by kind.")
    private boolean errors;

    @Option(names = "--worst", paramLabel = "N", description = "How many of the lowest texts to list; 10 if not given.")
    private int worst = 10;

    @Option(names = "--no-peers", description = "Score Readout alone.")
    private boolean alone;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Of how many rounds the fastest counts; 3 if not given. With 0 no speed is measured.")
    private int rounds = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final CodebookOption codebook = new CodebookOption();

    public EvaluateTimesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (rounds < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--rounds: found %d, expected 0 or more.".formatted(rounds));
        }
        if (!Files.exists(folder)) {
            terminal.say("evaluate: %s: no such folder. Check the path.".formatted(folder));
            return ExitCode.USAGE;
        }
        try {
            List<TimeText> texts = TimeMlReader.read(folder);
            if (texts.isEmpty()) {
                terminal.say("evaluate: %s: no annotated texts found, expected TimeML files, *.tml.".formatted(folder));
                return ExitCode.USAGE;
            }
            TimesReport report = TimesReport.of(texts, new Preparation(LANGUAGE), taggers(), rounds);
            terminal.out().print(report.table(worst, errors));
            terminal.out().flush();
            return ExitCode.DONE;
        } catch (ProblemException e) {
            terminal.say("%s [%s]".formatted(e.getMessage(), e.problem().id()));
            return ExitCode.USAGE;
        }
    }

    private List<Tagger> taggers() {
        List<Tagger> taggers = new ArrayList<>();
        taggers.add(new OwnTagger(codebook.files(), LANGUAGE));
        if (!alone) {
            taggers.add(new HeidelTimeTagger());
            taggers.add(new SuTimeTagger());
        }
        return taggers;
    }
}

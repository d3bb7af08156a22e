package readout.cli.command.option;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import readout.article.Input;
import readout.article.Inputs;
import readout.cli.Terminal;

/** What is read, and what the user says of it. */
public final class ArticleOptions {
    @Mixin
    private final MetadataOptions metadata = new MetadataOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files (plain text, HTML, .jsonl), folders of such files, or - for standard input.")
    private List<String> inputs = List.of();

    /** The articles, lazily, in the order of the arguments. */
    public Stream<Input> inputs(Terminal terminal) {
        return metadata.inputs(terminal).of(inputs);
    }

    /** How many articles there are. */
    public long count() {
        return Inputs.count(inputs);
    }
}

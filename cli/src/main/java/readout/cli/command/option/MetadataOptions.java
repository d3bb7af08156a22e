package readout.cli.command.option;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import readout.article.ArticleReader;
import readout.article.Inputs;
import readout.article.Limits;
import readout.article.Metadata;
import readout.cli.Terminal;
import readout.model.time.Edtf;

/** What the user says of the articles; it overrides what they say themselves. */
public final class MetadataOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When it was published, ISO 8601 or EDTF: 2021-12-30. Overrides what the input says.")
    private @Nullable String published;

    @Option(names = "--title", paramLabel = "TEXT", description = "Its headline.")
    private @Nullable String title;

    @Option(names = "--url", paramLabel = "URL", description = "Where it was published.")
    private @Nullable String url;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String publisher;

    /** What reads articles with what was said of them. */
    public Inputs inputs(Terminal terminal) {
        return new Inputs(new ArticleReader(Limits.STANDARD), metadata(), terminal.in());
    }

    /** What was said; nothing of what was not. */
    private Metadata metadata() {
        return new Metadata(
                Optional.empty(),
                Optional.ofNullable(title),
                Optional.ofNullable(url),
                Optional.ofNullable(publisher),
                List.of(),
                Optional.ofNullable(published).map(this::date),
                Optional.empty(),
                Optional.empty());
    }

    private Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (RuntimeException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--published: found '%s', expected a date such as 2021-12-30 or 2021-12.".formatted(text),
                    e);
        }
    }
}

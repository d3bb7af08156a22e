package readout.model.text;

import java.util.List;
import java.util.Optional;

/**
 * A report as it came in: its text, what is known of its origin, and which parts are not of the report.
 *
 * @param id SHA-256 of the text in lower-case hexadecimal, after line ends are made one kind
 * @param ref the id that the input gave, else the file's name
 * @param source path or URL as given; {@code -} for standard input
 * @param url where it was published
 * @param title the headline; never part of {@code text} unless the input is plain text
 * @param authors in the order printed
 * @param publisher the paper, agency or office that issued it
 * @param language ISO 639-1 code; empty if it could not be told
 * @param published when it came out, as far as the input says
 * @param modified when it was last changed, as far as the input says
 * @param text the text; all offsets of a readout point into it
 * @param sections the parts under headings, in order
 * @param boilerplate what is not of the report, in order, without overlaps
 */
public record Article(
        String id,
        String ref,
        String source,
        Optional<String> url,
        Optional<String> title,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> language,
        Published published,
        Optional<Published> modified,
        String text,
        List<Section> sections,
        List<Boilerplate> boilerplate) {
    public Article {
        authors = List.copyOf(authors);
        sections = List.copyOf(sections);
        boilerplate = List.copyOf(boilerplate);
    }

    /** The same article with another date of publication. */
    public Article withPublished(Published other) {
        return new Article(
                id,
                ref,
                source,
                url,
                title,
                authors,
                publisher,
                language,
                other,
                modified,
                text,
                sections,
                boilerplate);
    }

    /** Whether the span touches text that is not of the report. */
    public boolean isBoilerplate(Span span) {
        return boilerplate.stream().anyMatch(part -> part.span().overlaps(span));
    }
}

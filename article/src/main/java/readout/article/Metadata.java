package readout.article;

import java.util.List;
import java.util.Optional;
import readout.model.time.Edtf;

/**
 * What is known of an article beside its text; what the user says overrides what the input says.
 *
 * @param id the id that the input gave
 * @param title the headline
 * @param url where it was published
 * @param publisher who published it
 * @param authors who wrote it
 * @param published when it came out
 * @param modified when it was last changed
 * @param language ISO 639-1 code
 */
public record Metadata(
        Optional<String> id,
        Optional<String> title,
        Optional<String> url,
        Optional<String> publisher,
        List<String> authors,
        Optional<Edtf> published,
        Optional<Edtf> modified,
        Optional<String> language) {
    public Metadata {
        authors = List.copyOf(authors);
    }

    /** Nothing known. */
    public static Metadata none() {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, in this language. */
    public Metadata withLanguage(String code) {
        return new Metadata(id, title, url, publisher, authors, published, modified, Optional.of(code));
    }

    /** The same, published then. */
    public Metadata withPublished(Optional<Edtf> day) {
        return new Metadata(id, title, url, publisher, authors, day, modified, language);
    }

    /** This metadata, and where it is silent the other's. */
    public Metadata or(Metadata other) {
        return new Metadata(
                id.or(other::id),
                title.or(other::title),
                url.or(other::url),
                publisher.or(other::publisher),
                authors.isEmpty() ? other.authors : authors,
                published.or(other::published),
                modified.or(other::modified),
                language.or(other::language));
    }
}

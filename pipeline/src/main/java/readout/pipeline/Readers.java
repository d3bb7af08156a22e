package readout.pipeline;

import java.util.List;
import java.util.Optional;
import readout.knowledge.Knowledge;
import readout.language.Annotator;
import readout.language.Annotators;
import readout.model.event.Readout;
import readout.model.event.Warning;
import readout.model.text.Article;
import readout.model.text.Span;
import readout.reading.Reader;
import readout.reading.WholeCodebook;
import readout.reading.codebook.CodebookFiles;
import readout.reading.event.Attempt;

/** A reader with all its rooms: engine, knowledge, codebook. Thread-safe; models are loaded once. */
public final class Readers {
    /** The language that is read so far, ISO 639-1. */
    static final String LANGUAGE = "en";

    private final Reader reader;

    private Readers(Reader reader) {
        this.reader = reader;
    }

    /** With the codebook of these files; throws {@link readout.reading.codebook.CodebookException} if it has faults. */
    public static Readers with(CodebookFiles codebook) {
        return with(Annotators.forLanguage(LANGUAGE), WholeCodebook.load(codebook, LANGUAGE));
    }

    /** With this engine and this codebook, both of the language that is read. */
    static Readers with(Annotator annotator, WholeCodebook codebook) {
        return new Readers(new Reader(annotator, Knowledge.load(), codebook));
    }

    /** The readout; one without events and with a warning if the article is in a language that is not read. */
    public Readout read(Article article) {
        Optional<String> foreign = article.language().filter(language -> !language.equals(LANGUAGE));
        return foreign.map(language -> unread(article, language)).orElseGet(() -> reader.read(article));
    }

    /** Why there is no event, or no other, at a span: {@link Reader#attempts}. */
    public List<Attempt> attempts(Article article, Span within) {
        return reader.attempts(article, within);
    }

    private static Readout unread(Article article, String language) {
        Warning warning = new Warning(
                "unsupported-language",
                "The text is in the language '%s'; only '%s' is read so far.".formatted(language, LANGUAGE),
                new Span(0, 0));
        return new Readout(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(warning));
    }
}

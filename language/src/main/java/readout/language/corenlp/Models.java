package readout.language.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import readout.language.corenlp.names.CrfNames;
import readout.language.corenlp.names.NameModelFile;
import readout.language.corenlp.parser.ParserModelFile;
import readout.language.corenlp.parser.TransitionParser;
import readout.language.corenlp.tagger.MaxentTags;
import readout.language.corenlp.tagger.TaggerModelFile;

/**
 * The models, each loaded once, in a thread of its own, and shared by all threads afterwards. Loading starts with the
 * first use of any; who needs one waits for that one.
 */
final class Models {
    private final Lemmas lemmas = new Lemmas();
    private final CompletableFuture<MaxentTags> tagger;
    private final CompletableFuture<CrfNames> names;
    private final CompletableFuture<TransitionParser> parser;

    private Models() {
        tagger = load(() -> MaxentTags.read(file(TaggerModelFile.NAME)));
        names = load(() -> CrfNames.read(file(NameModelFile.NAME)));
        parser = load(() -> TransitionParser.read(file(ParserModelFile.NAME)));
    }

    /** The models of this process. */
    static Models shared() {
        return Holder.SHARED;
    }

    Lemmas lemmas() {
        return lemmas;
    }

    MaxentTags tagger() {
        return get(tagger);
    }

    CrfNames names() {
        return get(names);
    }

    TransitionParser parser() {
        return get(parser);
    }

    private static <T> CompletableFuture<T> load(Supplier<T> model) {
        return CompletableFuture.supplyAsync(model, task -> {
            Thread thread = new Thread(task, "language-model");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private static <T> T get(CompletableFuture<T> model) {
        try {
            return model.join();
        } catch (CompletionException e) {
            throw new IllegalStateException(
                    "language: a model of the English engine cannot be read. Build the project again.", e.getCause());
        }
    }

    /** A model that the build put beside this class. */
    private static ByteBuffer file(String name) {
        try (InputStream in = Models.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("language: %s is not on the class path".formatted(name));
            }
            return ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("language: %s cannot be read".formatted(name), e);
        }
    }

    private static final class Holder {
        private static final Models SHARED = new Models();
    }
}

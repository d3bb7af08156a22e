package readout.language;

import java.util.ServiceLoader;

/** The engines on the class path. */
public final class Annotators {
    private Annotators() {}

    /**
     * The engine for a language.
     *
     * @param language ISO 639-1 code
     * @throws IllegalStateException if no engine on the class path reads it
     */
    public static Annotator forLanguage(String language) {
        return ServiceLoader.load(Annotator.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(engine -> engine.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "language: no engine on the class path reads '%s'".formatted(language)));
    }
}

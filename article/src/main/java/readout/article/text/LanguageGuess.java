package readout.article.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text: English by its common words, which costs nothing, any other by a model, which is loaded
 * when the first text needs it and shared.
 */
public final class LanguageGuess {
    private static final int LOOKED_AT = 2000;
    private static final int TOO_SHORT = 20;
    private static final String ENGLISH = "en";
    private static final String MODEL = "/langdetect-183.bin";

    private final CommonWords english = CommonWords.of(ENGLISH);
    private volatile @org.jspecify.annotations.Nullable LanguageDetectorModel model;

    /** ISO 639-1 code; empty if the text is too short to tell. */
    public Optional<String> of(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT)).strip();
        if (start.codePoints().filter(Character::isLetter).count() < TOO_SHORT) {
            return Optional.empty();
        }
        if (english.tell(start)) {
            return Optional.of(ENGLISH);
        }
        Language best = new LanguageDetectorME(model()).predictLanguage(start);
        return Optional.ofNullable(best.getLang()).flatMap(LanguageGuess::twoLetters);
    }

    private LanguageDetectorModel model() {
        LanguageDetectorModel loaded = model;
        if (loaded == null) {
            synchronized (this) {
                loaded = model == null ? load() : model;
                model = loaded;
            }
        }
        return Objects.requireNonNull(loaded);
    }

    private static LanguageDetectorModel load() {
        try (InputStream in = LanguageGuess.class.getResourceAsStream(MODEL)) {
            return new LanguageDetectorModel(Objects.requireNonNull(in, MODEL));
        } catch (IOException e) {
            throw new UncheckedIOException("language: the model cannot be read", e);
        }
    }

    private static Optional<String> twoLetters(String three) {
        for (String code : Locale.getISOLanguages()) {
            if (Locale.of(code).getISO3Language().equals(three)) {
                return Optional.of(code);
            }
        }
        return three.equals("cmn") ? Optional.of("zh") : Optional.empty();
    }
}

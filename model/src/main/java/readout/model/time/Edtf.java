package readout.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Placeholder signatures; the time engine's owner completes it. */
public final class Edtf {
    private final String text;

    private Edtf(String text) {
        this.text = text;
    }

    public static Edtf parse(String text) {
        return new Edtf(text);
    }

    public static Edtf of(LocalDate day) {
        return new Edtf(day.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}

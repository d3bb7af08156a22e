package readout.model.event;

import java.util.Arrays;
import java.util.Optional;

/** The text's commitment to an event, given who says it (RECORD section 3); never a guess about the world. */
public enum Status {
    HAPPENED("happened"),
    ONGOING("ongoing"),
    PLANNED("planned"),
    CONDITIONAL("conditional"),
    DEMANDED("demanded"),
    THREATENED("threatened"),
    ALLEGED("alleged"),
    DENIED("denied"),
    CALLED_OFF("called-off");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** The word of the record: {@code called-off}. */
    public String word() {
        return word;
    }

    /** The status with this word; empty if there is none. */
    public static Optional<Status> parse(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }

    /** Whether the text takes the event as a fact. */
    public boolean isFactual() {
        return this == HAPPENED || this == ONGOING;
    }
}

package readout.views;

import readout.model.event.Status;

/** The sign of each status; beside the word, never instead of it. */
public final class Signs {
    private Signs() {}

    /** One or two characters; those of {@code isAscii} are plain ASCII. */
    public static String of(Status status, boolean isAscii) {
        return switch (status) {
            case HAPPENED -> isAscii ? "*" : "●";
            case ONGOING -> isAscii ? "~" : "◐";
            case PLANNED -> isAscii ? "o" : "○";
            case CONDITIONAL -> isAscii ? "^" : "◇";
            case DEMANDED -> isAscii ? ">" : "▷";
            case THREATENED -> "!";
            case ALLEGED -> "?";
            case DENIED -> isAscii ? "x" : "×";
            case CALLED_OFF -> isAscii ? "-" : "–";
        };
    }
}

package readout.views.table;

import readout.model.event.Status;
import readout.views.Style;

/** ANSI colours, or none. */
final class Paint {
    private static final String RESET = "\u001B[0m";

    private final boolean isColoured;

    Paint(Style style) {
        this.isColoured = style.isColoured();
    }

    String bold(String text) {
        return wrap("\u001B[1m", text);
    }

    String dim(String text) {
        return wrap("\u001B[2m", text);
    }

    String status(Status status, String text) {
        return wrap(
                switch (status) {
                    case HAPPENED, ONGOING -> "\u001B[32m";
                    case PLANNED -> "\u001B[36m";
                    case CONDITIONAL, DEMANDED -> "\u001B[33m";
                    case THREATENED, ALLEGED -> "\u001B[35m";
                    case DENIED, CALLED_OFF -> "\u001B[31m";
                },
                text);
    }

    private String wrap(String code, String text) {
        return isColoured && !text.isEmpty() ? code + text + RESET : text;
    }
}

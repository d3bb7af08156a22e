package readout.views.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.event.Event;
import readout.model.event.Readout;
import readout.model.event.Status;
import readout.model.event.Warning;
import readout.model.text.Article;
import readout.model.time.Edtf;
import readout.views.Signs;
import readout.views.Style;
import readout.views.View;
import readout.views.Wording;

/**
 * A drawn timeline: dates at the left, events beside them in the order of time, then those without a date, what is
 * planned, the disputes and the warnings.
 */
public final class TableView implements View {
    private static final int DATE_WIDTH = 10;
    private static final int ID_WIDTH = 4;
    private static final int STATUS_WIDTH = 13;
    private static final Comparator<Event> BY_TIME =
            Comparator.comparing(event -> begin(event).orElse(LocalDate.MAX));

    private final Style style;
    private final Paint paint;

    public TableView(Style style) {
        this.style = style;
        this.paint = new Paint(style);
    }

    @Override
    public String of(Readout readout) {
        StringBuilder out = new StringBuilder();
        Article article = readout.article();
        Wording.heading(article).stream()
                .flatMap(heading -> Wrap.lines(arrows(heading), style.width()).stream())
                .forEach(line -> out.append(paint.bold(line)).append('\n'));
        String origin =
                article.publisher().map(name -> name + ", ").orElse("") + Wording.published(article.published());
        out.append(paint.dim(origin)).append('\n');
        List<Event> told = readout.events().stream()
                .filter(event -> event.sameAs().isEmpty())
                .toList();
        if (told.isEmpty()) {
            out.append("\nNo events.\n");
        }
        timeline(out, article, told);
        disputes(out, article, told);
        warnings(out, article, readout.warnings());
        return out.append('\n').toString();
    }

    private void timeline(StringBuilder out, Article article, List<Event> events) {
        section(
                out,
                article,
                "Timeline",
                events.stream().filter(event -> !isAhead(event)).toList());
        section(
                out,
                article,
                "Ahead",
                events.stream().filter(TableView::isAhead).toList());
    }

    private static boolean isAhead(Event event) {
        return event.status() == Status.PLANNED || event.status() == Status.CALLED_OFF;
    }

    private void section(StringBuilder out, Article article, String title, List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        out.append('\n').append(paint.bold(title)).append('\n');
        Map<String, List<Event>> byDate = new LinkedHashMap<>();
        events.stream()
                .sorted(BY_TIME)
                .forEach(event -> byDate.computeIfAbsent(date(event), each -> new ArrayList<>())
                        .add(event));
        byDate.forEach((date, each) -> group(out, article, date, each));
    }

    private void group(StringBuilder out, Article article, String date, List<Event> events) {
        String label = date;
        for (Event event : events) {
            String corner = label.isEmpty() ? branch() : stem();
            out.append(pad(label)).append(' ').append(corner).append(' ');
            out.append(paint.dim(event.id()))
                    .append(" ".repeat(Math.max(1, ID_WIDTH - event.id().length())));
            label = "";
            event(out, article, event);
        }
    }

    private void event(StringBuilder out, Article article, Event event) {
        String dyad = Wording.dyad(article, event);
        String kind = Wording.kind(event);
        int used = STATUS_WIDTH + 1 + kind.length() + Math.max(0, event.id().length() + 1 - ID_WIDTH);
        boolean fits = used + 2 + arrows(dyad).length() <= room();
        if (used > room()) {
            out.append(status(event)).append('\n');
            continued(out, kind, false);
        } else {
            out.append(status(event) + " " + paint.bold(kind));
            out.append(fits ? "  " + arrows(dyad) : "").append('\n');
        }
        if (!fits) {
            continued(out, arrows(dyad), false);
        }
        exact(event).ifPresent(when -> continued(out, when, false));
        event.where().ifPresent(place -> continued(out, "in " + place.name(), false));
        continued(out, quote(event.evidence().in(article)), true);
        if (!event.accordingTo().isEmpty()) {
            continued(out, "according to " + Wording.sources(event), false);
        }
        if (style.isExplained()) {
            event.why().forEach(why -> continued(out, "why: " + why, true));
        }
    }

    /** Sign and word, padded to one width. */
    private String status(Event event) {
        String text =
                Signs.of(event.status(), style.isAscii()) + " " + event.status().word();
        return paint.status(event.status(), text) + " ".repeat(Math.max(0, STATUS_WIDTH - text.length()));
    }

    private void continued(StringBuilder out, String text, boolean isDim) {
        for (String line : Wrap.lines(text, room() - 2)) {
            out.append(pad(""))
                    .append(' ')
                    .append(bar())
                    .append(" ".repeat(ID_WIDTH + 1))
                    .append(isDim ? paint.dim(line) : line)
                    .append('\n');
        }
    }

    private int room() {
        return style.width() - DATE_WIDTH - 3 - ID_WIDTH;
    }

    /** What the date column shows: the time if it is short, else its first day; "undated" where there is none. */
    private static String date(Event event) {
        Optional<String> whole = event.when().edtf().map(Edtf::toString).filter(text -> text.length() <= DATE_WIDTH);
        return whole.or(() -> begin(event).map(LocalDate::toString))
                .orElseGet(() -> event.when().edtf().isPresent() ? "before" : "undated");
    }

    /** The whole time where the date column does not say it all. */
    private static Optional<String> exact(Event event) {
        String when = Wording.when(event);
        return Optional.of(when).filter(text -> !text.isEmpty() && !text.equals(date(event)));
    }

    private static Optional<LocalDate> begin(Event event) {
        return event.when().edtf().flatMap(Edtf::first);
    }

    private void disputes(StringBuilder out, Article article, List<Event> events) {
        List<Event> disputed =
                events.stream().filter(event -> !event.disputedBy().isEmpty()).toList();
        if (disputed.isEmpty()) {
            return;
        }
        out.append('\n').append(paint.bold("Disputed")).append('\n');
        Map<String, Event> byId = new LinkedHashMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        for (Event event : disputed) {
            lines(out, arrows(told(article, event)));
            event.disputedBy().stream()
                    .map(id -> byId.containsKey(id) ? told(article, byId.get(id)) : id)
                    .forEach(other -> lines(out, arrows("  against it: " + other)));
        }
    }

    /** "e4 REJECT: KEN Kenya, “that Nairobi rejected”". */
    private String told(Article article, Event event) {
        return "%s %s: %s, %s"
                .formatted(
                        event.id(),
                        Wording.kind(event),
                        Wording.dyad(article, event),
                        quote(event.evidence().in(article)));
    }

    private void lines(StringBuilder out, String text) {
        String indent = " ".repeat(2 + text.length() - text.stripLeading().length());
        Wrap.lines(text, style.width() - indent.length())
                .forEach(line -> out.append(indent).append(line).append('\n'));
    }

    private void warnings(StringBuilder out, Article article, List<Warning> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        out.append('\n').append(paint.bold("Warnings")).append('\n');
        for (Warning warning : warnings) {
            String quoted =
                    warning.span().isEmpty() ? "" : " " + quote(warning.span().in(article));
            lines(out, warning.kind() + ": " + warning.says() + quoted);
        }
    }

    private String quote(String words) {
        return style.isAscii() ? '"' + words + '"' : "“" + words + "”";
    }

    private String arrows(String text) {
        return style.isAscii() ? text.replace("→", "->").replace("—", "-") : text;
    }

    private static String pad(String label) {
        return " ".repeat(Math.max(0, DATE_WIDTH - label.length())) + label;
    }

    private String stem() {
        return style.isAscii() ? "+" : "┬";
    }

    private String branch() {
        return style.isAscii() ? "+" : "├";
    }

    private String bar() {
        return style.isAscii() ? "|" : "│";
    }
}

package readout.views.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import readout.model.event.Event;
import readout.model.event.Readout;
import readout.model.text.Boilerplate;
import readout.model.text.Span;

/** A text cut wherever a mark begins or ends, so that overlapping marks can be shown without nesting. */
final class Segments {
    private Segments() {}

    /**
     * A piece of the text.
     *
     * @param span where it stands
     * @param events the ids of the events whose evidence it is part of
     * @param isBoilerplate whether it is not of the report
     */
    record Segment(Span span, List<String> events, boolean isBoilerplate) {
        Segment {
            events = List.copyOf(events);
        }
    }

    /** The pieces in order; together they are the whole text. */
    static List<Segment> of(Readout readout) {
        String text = readout.article().text();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Event event : readout.events()) {
            cuts.add(event.evidence().start());
            cuts.add(event.evidence().end());
        }
        for (Boilerplate part : readout.article().boilerplate()) {
            cuts.add(part.span().start());
            cuts.add(part.span().end());
        }
        List<Segment> segments = new ArrayList<>(cuts.size());
        int start = cuts.pollFirst();
        for (int end : cuts) {
            Span span = new Span(start, end);
            List<String> events = readout.events().stream()
                    .filter(event -> event.evidence().contains(span))
                    .map(Event::id)
                    .toList();
            segments.add(new Segment(span, events, readout.article().isBoilerplate(span)));
            start = end;
        }
        return segments;
    }
}

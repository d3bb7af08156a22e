package readout.views.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import readout.model.event.Event;
import readout.model.event.Readout;
import readout.model.text.Article;
import readout.model.text.Span;
import readout.model.time.Edtf;
import readout.model.time.Precision;
import readout.views.Wording;

/** The events of one article as tellings; what it tells again elsewhere is one with its first mention. */
public final class Tellings {
    private static final String STOP = ". ";

    private final Readout readout;
    private final Article article;
    private final Optional<Edtf> published;
    private final Map<String, Map<LocalDate, Set<String>>> eventsByDay;

    private Tellings(Readout readout) {
        this.readout = readout;
        this.article = readout.article();
        this.published = article.published().edtf();
        this.eventsByDay = eventsByDay(readout.events());
    }

    /** In the order of the text. */
    public static List<Telling> of(Readout readout) {
        return new Tellings(readout).all();
    }

    private List<Telling> all() {
        Map<String, List<Event>> mentions = new HashMap<>();
        readout.events()
                .forEach(event -> event.sameAs()
                        .ifPresent(first -> mentions.computeIfAbsent(first, each -> new ArrayList<>())
                                .add(event)));
        return readout.events().stream()
                .filter(event -> event.sameAs().isEmpty())
                .map(event -> telling(event, mentions.getOrDefault(event.id(), List.of())))
                .toList();
    }

    private Telling telling(Event event, List<Event> again) {
        Optional<String> key = Likeness.key(event);
        List<Event> mentions = Stream.concat(Stream.of(event), again.stream()).toList();
        Optional<Event> dated =
                mentions.stream().filter(each -> each.when().edtf().isPresent()).findFirst();
        return new Telling(
                article.id(),
                at(),
                published
                        .flatMap(Days::of)
                        .filter(days -> days.first().equals(days.last()))
                        .map(Days::first),
                heading(),
                article.url(),
                event,
                Wording.kind(event),
                Wording.dyad(article, event),
                event.evidence().in(article),
                Wording.sources(event),
                key,
                Likeness.names(event),
                dated.flatMap(each -> each.when().edtf()),
                mentions.stream().flatMap(each -> each.where().stream()).findFirst(),
                told(mentions, words -> words),
                told(mentions, this::sentence),
                elsewhere(event, key));
    }

    /** The instant of publication, or the begin of its last possible day; the epoch if nothing is known. */
    private Instant at() {
        return published
                .flatMap(Edtf::start)
                .orElseGet(() -> published
                        .flatMap(Edtf::last)
                        .orElse(LocalDate.EPOCH)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
    }

    private String heading() {
        return Stream.of(
                        article.title(),
                        article.publisher()
                                .or(() -> article.title().isEmpty() ? Wording.heading(article) : Optional.empty()),
                        published.map(when -> Wording.published(article.published())),
                        article.url())
                .flatMap(Optional::stream)
                .reduce("%s, %s"::formatted)
                .orElse("");
    }

    /** The days that the event has, and that the words tell: those of its evidence, or all of its sentence. */
    private Set<LocalDate> told(List<Event> mentions, UnaryOperator<Span> words) {
        Set<LocalDate> days = new HashSet<>();
        for (Event event : mentions) {
            Span span = words.apply(event.evidence());
            Stream.concat(
                            event.when().edtf().stream(),
                            readout.times().stream()
                                    .filter(time -> span.contains(time.span()))
                                    .flatMap(time -> time.edtf().stream()))
                    .forEach(time -> days.addAll(ends(time)));
        }
        return days;
    }

    /** From the stop or line end before it to the next. */
    private Span sentence(Span words) {
        String text = article.text();
        int from = Math.max(text.lastIndexOf(STOP, words.start()), text.lastIndexOf('\n', words.start())) + 1;
        int stop = text.indexOf(STOP, words.end());
        int line = text.indexOf('\n', words.end());
        int to = Math.min(stop < 0 ? text.length() : stop, line < 0 ? text.length() : line);
        return new Span(from, to).union(words);
    }

    /** Both ends of a time that is told to the day. */
    private static List<LocalDate> ends(Edtf time) {
        return time.precision().compareTo(Precision.DAY) >= 0
                ? Stream.concat(time.first().stream(), time.last().stream()).toList()
                : List.of();
    }

    private Set<LocalDate> elsewhere(Event event, Optional<String> key) {
        Set<LocalDate> days = new HashSet<>();
        key.map(each -> eventsByDay.getOrDefault(each, Map.of()))
                .orElse(Map.of())
                .forEach((day, events) -> {
                    if (events.size() > 1 || !events.contains(event.id())) {
                        days.add(day);
                    }
                });
        return days;
    }

    /** By key and day the events of the article, mentions of one counted as one. */
    private static Map<String, Map<LocalDate, Set<String>>> eventsByDay(List<Event> events) {
        Map<String, Map<LocalDate, Set<String>>> all = new HashMap<>();
        for (Event event : events) {
            Likeness.key(event).ifPresent(key -> {
                Map<LocalDate, Set<String>> days = all.computeIfAbsent(key, each -> new HashMap<>());
                event.when()
                        .edtf()
                        .map(Tellings::ends)
                        .orElse(List.of())
                        .forEach(day -> days.computeIfAbsent(day, each -> new HashSet<>())
                                .add(event.sameAs().orElse(event.id())));
            });
        }
        return all;
    }
}

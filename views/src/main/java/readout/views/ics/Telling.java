package readout.views.ics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.event.Event;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.event.Readout;
import readout.model.event.Status;
import readout.model.text.Article;
import readout.model.text.Span;
import readout.model.time.Edtf;
import readout.views.Wording;

/**
 * One event as one article tells it, without the article's text.
 *
 * @param article the article's id
 * @param published the last day on which it can have come out; empty if nothing is known of it
 * @param position its place among the article's events
 * @param event the event
 * @param codes the sides, by code
 * @param names the people among them, by code; empty where a side has none or several
 * @param told the days that the sentence of the evidence names
 * @param summary type and sides, for people
 * @param quote the words of the evidence
 * @param credit whose word it is and where it stands, for people
 * @param url the article's address
 */
record Telling(
        String article,
        Optional<LocalDate> published,
        int position,
        Event event,
        Set<String> codes,
        Map<String, String> names,
        Set<LocalDate> told,
        String summary,
        String quote,
        String credit,
        Optional<String> url) {
    private static final String STOP = ". ";

    /** Earlier published first; of one day the plan before what became of it. */
    static final Comparator<Telling> ORDER = Comparator.<Telling, LocalDate>comparing(
                    telling -> telling.published.orElse(LocalDate.MAX))
            .thenComparing(telling -> telling.isAhead() ? 0 : telling.isAgainst() ? 1 : 2)
            .thenComparing(Telling::article)
            .thenComparing(Telling::position);

    /** Earlier published first, and then as the article has them. */
    static final Comparator<Telling> IN_TEXT = Comparator.<Telling, LocalDate>comparing(
                    telling -> telling.published.orElse(LocalDate.MAX))
            .thenComparing(Telling::article)
            .thenComparing(Telling::position);

    static Telling of(Readout readout, int position) {
        Article article = readout.article();
        Event event = readout.events().get(position);
        return new Telling(
                article.id(),
                article.published().edtf().flatMap(Edtf::last),
                position,
                event,
                sides(event).flatMap(party -> party.code().stream()).collect(Collectors.toCollection(TreeSet::new)),
                names(event),
                told(readout, event.evidence()),
                Wording.kind(event) + ": " + Wording.dyad(article, event),
                event.evidence().in(article),
                credit(article, event),
                article.url());
    }

    EventType type() {
        return event.type();
    }

    Status status() {
        return event.status();
    }

    /** Whether it is announced and not yet so. */
    boolean isAhead() {
        return switch (status()) {
            case PLANNED, CONDITIONAL, DEMANDED, THREATENED, ALLEGED -> true;
            case HAPPENED, ONGOING, DENIED, CALLED_OFF -> false;
        };
    }

    /** Whether the article says that it is not to be, or was not. */
    boolean isAgainst() {
        return status() == Status.CALLED_OFF || status() == Status.DENIED;
    }

    /** Whether it is called off for one day and set for another to come, both of which its sentence names. */
    boolean isPutOff() {
        Optional<LocalDate> day = event.when().edtf().flatMap(Edtf::first);
        return status() == Status.CALLED_OFF
                && day.filter(each -> published.filter(each::isBefore).isEmpty())
                        .isPresent()
                && told.contains(day.get())
                && told.size() > 1;
    }

    /** Whether both name the same sides and nobody who is another's colleague. */
    boolean isOfSameSides(Telling other) {
        boolean isClash = names.entrySet().stream().anyMatch(name -> {
            String theirs = other.names.get(name.getKey());
            return theirs != null && !theirs.equals(name.getValue());
        });
        return codes.size() > 1 && codes.equals(other.codes) && !isClash;
    }

    private static Stream<Party> sides(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream());
    }

    private static Map<String, String> names(Event event) {
        Map<String, String> names = new TreeMap<>();
        Set<String> several = new TreeSet<>();
        sides(event)
                .filter(party -> party.kind() == PartyKind.PERSON)
                .filter(party -> party.code().isPresent() && party.id().isPresent())
                .forEach(party -> {
                    String known =
                            names.putIfAbsent(party.code().get(), party.id().get());
                    if (known != null && !known.equals(party.id().get())) {
                        several.add(party.code().get());
                    }
                });
        several.forEach(names::remove);
        return names;
    }

    private static Set<LocalDate> told(Readout readout, Span evidence) {
        String text = readout.article().text();
        int from = Math.max(text.lastIndexOf(STOP, evidence.start()), text.lastIndexOf('\n', evidence.start())) + 1;
        int stop = text.indexOf(STOP, evidence.end());
        int line = text.indexOf('\n', evidence.end());
        int to = Math.min(stop < 0 ? text.length() : stop, line < 0 ? text.length() : line);
        Span sentence = new Span(from, Math.max(to, evidence.end()));
        return readout.times().stream()
                .filter(time -> sentence.overlaps(time.span()))
                .flatMap(time -> time.edtf().stream())
                .filter(edtf -> edtf.first().equals(edtf.last()))
                .flatMap(edtf -> edtf.first().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String credit(Article article, Event event) {
        String sources = Wording.sources(event);
        return (sources.isEmpty() ? "" : "According to " + sources + "\n")
                + event.status().word()
                + Wording.heading(article).map(heading -> "; " + heading).orElse("")
                + article.published().edtf().map(day -> ", " + day).orElse("")
                + article.url().map(url -> " " + url).orElse("");
    }
}

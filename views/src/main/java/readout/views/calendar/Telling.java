package readout.views.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import readout.model.event.Event;
import readout.model.event.Place;
import readout.model.event.Status;
import readout.model.text.Span;
import readout.model.time.Edtf;

/**
 * One event as one article tells it: what a calendar needs of it, without the article's text.
 *
 * @param article the article's id
 * @param at when the article came out: its instant, or the begin of its last possible day
 * @param published the day on which it came out; empty if it is not known to the day
 * @param heading the article's title or source, its date and its address, for people
 * @param url the article's address
 * @param event the event; its spans point into the article
 * @param kind type and mode, for people
 * @param parties who and to whom, for people
 * @param quote the words of the evidence
 * @param sources whose word it is, for people; empty if the article's own
 * @param key what it must share with another telling of the same appointment; empty if nobody can tell
 * @param names who stands for each side, by name
 * @param when the time, the event's own or that of a mention of it elsewhere in the article
 * @param where the place, likewise
 * @param told the days that the words of the evidence name
 * @param beside the days that its sentence names, those too
 * @param elsewhere the days on which the article has other events with the same key
 */
public record Telling(
        String article,
        Instant at,
        Optional<LocalDate> published,
        String heading,
        Optional<String> url,
        Event event,
        String kind,
        String parties,
        String quote,
        String sources,
        Optional<String> key,
        Map<String, SortedSet<String>> names,
        Optional<Edtf> when,
        Optional<Place> where,
        Set<LocalDate> told,
        Set<LocalDate> beside,
        Set<LocalDate> elsewhere) {
    /**
     * Earlier published first; of one day the announcement before the change, the change before the fact, and what names
     * more days after what names fewer.
     */
    static final Comparator<Telling> ORDER = Comparator.<Telling, LocalDate>comparing(
                    telling -> telling.published.orElse(LocalDate.MIN))
            .thenComparing(telling -> rank(telling.status()))
            .thenComparing(telling -> telling.told.size())
            .thenComparing(Telling::at)
            .thenComparing(Telling::article)
            .thenComparing(telling -> telling.event.evidence(), Span::compareTo)
            .thenComparing(telling -> telling.event.id());

    public Telling {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        told = Set.copyOf(told);
        beside = Set.copyOf(beside);
        elsewhere = Set.copyOf(elsewhere);
    }

    /** The article's commitment to it. */
    public Status status() {
        return event.status();
    }

    /** Whether the article says that it is not to be, or was not. */
    boolean isAgainst() {
        return status() == Status.CALLED_OFF || status() == Status.DENIED;
    }

    /** The day to come to which it is put off, where the words name the former one too. */
    Optional<Edtf> putOff() {
        Optional<Days> set = when.flatMap(Days::of);
        boolean isLater = set.filter(
                        days -> beside.stream().anyMatch(day -> day.isBefore(days.first()) && isAhead(day)))
                .isPresent();
        return status() == Status.CALLED_OFF && isLater ? when : Optional.empty();
    }

    /** Whether one article of one day tells both. */
    boolean isBeside(Telling other) {
        return article.equals(other.article) && published.equals(other.published);
    }

    /** Whether it is the other again, in a copy of its article. */
    boolean isCopyOf(Telling other) {
        return article.equals(other.article)
                && event.type() == other.event.type()
                && event.evidence().equals(other.event.evidence())
                && when.equals(other.when);
    }

    /** Whether the day was yet to come as the article came out. */
    boolean isAhead(LocalDate day) {
        return published.filter(day::isAfter).isPresent();
    }

    private static int rank(Status status) {
        return switch (status) {
            case PLANNED, CONDITIONAL, DEMANDED, THREATENED, ALLEGED -> 0;
            case CALLED_OFF, DENIED -> 1;
            case HAPPENED, ONGOING -> 2;
        };
    }
}

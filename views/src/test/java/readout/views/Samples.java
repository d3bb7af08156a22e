package readout.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.threeten.extra.PeriodDuration;
import readout.model.event.Event;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.event.Place;
import readout.model.event.Readout;
import readout.model.event.Source;
import readout.model.event.Status;
import readout.model.event.Warning;
import readout.model.event.Why;
import readout.model.text.Article;
import readout.model.text.Boilerplate;
import readout.model.text.Published;
import readout.model.text.Span;
import readout.model.time.Basis;
import readout.model.time.Edtf;
import readout.model.time.Precision;
import readout.model.time.When;

/** Readouts made by hand, of a text whose words are hard on every format. */
public final class Samples {
    /** Commas, quotation marks, markup, Markdown, a formula, a line end, letters and signs beyond ASCII. */
    public static final String TEXT = """
        Chile's envoy, "tired; *very* tired", rang Peru | Bolivia at 15:35 on 30 December.
        =1+1 said Lima's <ministry> & São Tomé will meet it in Arequipa, in March.
        Read also: tea 🍵 & cake\
        """;

    private Samples() {}

    /** The first place of some words. */
    public static Span span(String words) {
        int start = TEXT.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    public static Article article(String title) {
        return new Article(
                "abcdef01".repeat(8),
                "andes.txt",
                "wire/andes.txt",
                Optional.of("https://example.org/andes?a=1&b=2"),
                Optional.of(title).filter(text -> !text.isEmpty()),
                List.of("R. Quispe"),
                Optional.of("Andes Courier"),
                Optional.of("en"),
                Published.stated(Edtf.parse("2021-12-31")),
                Optional.empty(),
                TEXT,
                List.of(),
                List.of(new Boilerplate(span("Read also: tea 🍵 & cake"), "links to other stories")));
    }

    /** A call at a certain minute, a meeting that is planned for a month, a claim without a date that is denied. */
    public static Readout readout() {
        return readout(article("Andes, again: \"talks\""), events());
    }

    public static Readout readout(Article article, List<Event> events) {
        return new Readout(
                article,
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Warning("unresolved-speaker", "Who speaks is not known.", span("it"))));
    }

    public static List<Event> events() {
        Party chile = Party.of("Chile", "CHL", PartyKind.STATE, span("Chile"));
        Party peru = Party.of("Peru", "PER", PartyKind.STATE, span("Peru"));
        Party saoTome = Party.of("São Tomé and Príncipe", "STP", PartyKind.STATE, span("São Tomé"));
        Source ministry = new Source(
                Party.of("ministry", "PER", PartyKind.OFFICE, span("ministry")),
                Optional.of("said"),
                Optional.empty(),
                Optional.empty(),
                span("ministry"));
        Place arequipa = new Place(
                "Arequipa",
                Optional.of("PER"),
                Place.Feature.CITY,
                OptionalDouble.of(-16.4),
                OptionalDouble.of(-71.5),
                OptionalDouble.empty(),
                span("Arequipa"),
                1,
                "a city");
        When call = new When(
                Optional.of(Edtf.parse("2021-12-30T15:35-05:00/2021-12-30T16:25-05:00")),
                Optional.of(Precision.MINUTE),
                Optional.of("America/Lima"),
                Optional.of(PeriodDuration.parse("PT50M")),
                Basis.STATED,
                List.of(span("15:35")));
        List<Event> events = new ArrayList<>();
        events.add(event(
                        "e1",
                        EventType.CONSULT,
                        Status.HAPPENED,
                        List.of(chile),
                        List.of(peru),
                        call,
                        "rang Peru | Bolivia")
                .mode("phone")
                .build());
        events.add(event(
                        "e2",
                        EventType.CONSULT,
                        Status.PLANNED,
                        List.of(peru, saoTome),
                        List.of(),
                        day("2022-03"),
                        "São Tomé will meet it")
                .where(arequipa)
                .source(ministry)
                .build());
        events.add(event(
                        "e3",
                        EventType.ACCUSE,
                        Status.ALLEGED,
                        List.of(peru),
                        List.of(chile),
                        When.unknown(),
                        "=1+1 said Lima's <ministry>")
                .disputedBy("e4")
                .build());
        events.add(event(
                        "e4",
                        EventType.REJECT,
                        Status.HAPPENED,
                        List.of(chile),
                        List.of(),
                        day("2021-12-31"),
                        "\"tired; *very* tired\"")
                .build());
        return events;
    }

    /** A time that the text states. */
    public static When day(String edtf) {
        return new When(
                Optional.of(Edtf.parse(edtf)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Basis.STATED,
                List.of());
    }

    public static Draft event(
            String id,
            EventType type,
            Status status,
            List<Party> actors,
            List<Party> recipients,
            When when,
            String words) {
        return new Draft(id, type, status, actors, recipients, when, span(words));
    }

    /** An event in the making. */
    public static final class Draft {
        private final String id;
        private final EventType type;
        private final Status status;
        private final List<Party> actors;
        private final List<Party> recipients;
        private final When when;
        private final Span evidence;
        private Optional<String> mode = Optional.empty();
        private Optional<Place> where = Optional.empty();
        private Optional<String> sameAs = Optional.empty();
        private List<Source> sources = List.of();
        private List<String> disputedBy = List.of();

        private Draft(
                String id,
                EventType type,
                Status status,
                List<Party> actors,
                List<Party> recipients,
                When when,
                Span evidence) {
            this.id = id;
            this.type = type;
            this.status = status;
            this.actors = actors;
            this.recipients = recipients;
            this.when = when;
            this.evidence = evidence;
        }

        public Draft mode(String value) {
            mode = Optional.of(value);
            return this;
        }

        public Draft where(Place value) {
            where = Optional.of(value);
            return this;
        }

        public Draft sameAs(String value) {
            sameAs = Optional.of(value);
            return this;
        }

        public Draft source(Source value) {
            sources = List.of(value);
            return this;
        }

        public Draft disputedBy(String value) {
            disputedBy = List.of(value);
            return this;
        }

        public Event build() {
            return new Event(
                    id,
                    type,
                    mode,
                    List.of(),
                    type.cameo(),
                    status,
                    actors,
                    recipients,
                    when,
                    where,
                    sources,
                    evidence,
                    Optional.empty(),
                    sameAs,
                    disputedBy,
                    0.914,
                    List.of(new Why("test.entry", "test.yaml:1")));
        }
    }
}

package readout.cli;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;

/** What a long run tells on standard error; nothing by default where that is no terminal. */
final class Progress {
    private static final Duration PACE = Duration.ofMillis(250);

    private final Terminal terminal;
    private final Kind kind;
    private final InstantSource clock;
    private final java.time.Instant begin;
    private java.time.Instant told;
    private int articles;
    private int events;

    /** How progress is told. */
    public enum Kind {
        /** One line that is rewritten. */
        BAR,
        /** A line now and then. */
        PLAIN,
        /** A line of JSON now and then. */
        JSON,
        NONE
    }

    Progress(Terminal terminal, Kind kind, InstantSource clock) {
        this.terminal = terminal;
        this.kind = kind;
        this.clock = clock;
        this.begin = clock.instant();
        this.told = begin;
    }

    void add(int newEvents) {
        articles++;
        events += newEvents;
        java.time.Instant now = clock.instant();
        boolean due = Duration.between(told, now).compareTo(kind == Kind.BAR ? PACE : PACE.multipliedBy(20)) >= 0;
        if (kind != Kind.NONE && due) {
            told = now;
            tell(Duration.between(begin, now));
        }
    }

    private void tell(Duration passed) {
        double rate = articles * 1000.0 / Math.max(1, passed.toMillis());
        switch (kind) {
            case BAR -> {
                terminal.err().printf(Locale.ROOT, "\r%d articles, %d events, %.1f articles/s", articles, events, rate);
                terminal.err().flush();
            }
            case PLAIN ->
                terminal.say(
                        String.format(Locale.ROOT, "%d articles, %d events, %.1f articles/s", articles, events, rate));
            case JSON ->
                terminal.say(String.format(
                        Locale.ROOT, "{\"articles\":%d,\"events\":%d,\"per_second\":%.1f}", articles, events, rate));
            case NONE -> {}
        }
    }

    /** Ends the line that was rewritten. */
    void end() {
        if (kind == Kind.BAR && articles > 0 && !told.equals(begin)) {
            terminal.err().print("\r\u001B[K");
            terminal.err().flush();
        }
    }
}

package readout.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.LongSupplier;

/** What a long run tells on standard error; nothing by default where that is no terminal. */
final class Progress {
    private static final Duration PACE = Duration.ofMillis(250);
    private static final Duration SLOW_PACE = Duration.ofSeconds(5);
    private static final String ERASE = "\r\u001B[K";

    private final Terminal terminal;
    private final Kind kind;
    private final InstantSource clock;
    private Tally tally = Tally.of(0);
    private Instant begin;
    private Instant told;
    private boolean isShown;
    private boolean isBehind;

    /** How progress is told. */
    public enum Kind {
        /** One line that is rewritten. */
        BAR,
        /** A line now and then. */
        PLAIN,
        /** A line of JSON now and then. */
        JSON,
        NONE;

        /** {@code bar}. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Progress(Terminal terminal, Kind kind, InstantSource clock) {
        this.terminal = terminal;
        this.kind = kind;
        this.clock = clock;
        this.begin = clock.instant();
        this.told = begin;
    }

    /**
     * Begins to count.
     *
     * @param total how many inputs there are, 0 or less if that is not known; asked only if progress is told
     */
    void begin(LongSupplier total) {
        tally = Tally.of(kind == Kind.NONE ? 0 : total.getAsLong());
        begin = clock.instant();
        told = begin;
    }

    void read(int events, Spent took) {
        add(tally.withRead(events, took));
    }

    void failed() {
        add(tally.withFailed());
    }

    void skipped() {
        add(tally.withSkipped());
    }

    private void add(Tally more) {
        tally = more;
        isBehind = true;
        Instant now = clock.instant();
        Duration pace = kind == Kind.BAR ? PACE : SLOW_PACE;
        if (Duration.between(told, now).compareTo(pace) >= 0) {
            told = now;
            tell(Duration.between(begin, now));
        }
    }

    /** Ends: takes the bar away, or tells how it stands at the end where that was not told yet. */
    void end() {
        clear();
        if (isBehind && kind != Kind.BAR) {
            tell(Duration.between(begin, clock.instant()));
        }
    }

    private void tell(Duration passed) {
        isBehind = false;
        switch (kind) {
            case BAR -> {
                String line = tally.line(passed);
                terminal.err().print(ERASE + line.substring(0, Math.min(line.length(), terminal.width() - 1)));
                terminal.err().flush();
                isShown = true;
            }
            case PLAIN -> terminal.say(tally.line(passed));
            case JSON -> terminal.say(tally.json(passed));
            case NONE -> {}
        }
    }

    /** Makes room for another line where the bar is. */
    void clear() {
        if (isShown) {
            terminal.err().print(ERASE);
            terminal.err().flush();
            isShown = false;
        }
    }
}

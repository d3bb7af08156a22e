package readout.cli;

/** The exit codes of every command. */
public final class ExitCode {
    public static final int DONE = 0;
    /** Some inputs failed; the others were read. */
    public static final int SOME_FAILED = 1;
    /** The command line or the set-up is wrong; nothing was read. */
    public static final int USAGE = 2;
    /** Stopped by Ctrl-C; what was finished is whole. */
    public static final int STOPPED = 130;

    private ExitCode() {}
}

package readout.model.problem;

/** A fault of one input; its message says where, what is wrong and what to do. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String where;

    /**
     * A fault.
     *
     * @param problem its kind
     * @param where the file, with the line where that helps
     * @param what what is wrong: found X, expected Y; what to do
     */
    public ProblemException(Problem problem, String where, String what) {
        super(where + ": " + what);
        this.problem = problem;
        this.where = where;
    }

    /** A fault that another exception told. */
    public ProblemException(Problem problem, String where, String what, Throwable cause) {
        super(where + ": " + what, cause);
        this.problem = problem;
        this.where = where;
    }

    /** Which kind of fault it is. */
    public Problem problem() {
        return problem;
    }

    /** What it lies in: a file, an address, an option, as the user gave it. */
    public String where() {
        return where;
    }
}

package readout.cli;

/** The program's front door. */
public final class Main {
    private Main() {}

    /**
     * Answers the command line.
     *
     * @param arguments the words after the program's name
     */
    public static void main(String[] arguments) {
        System.out.println("readout 0.1.0");
    }
}

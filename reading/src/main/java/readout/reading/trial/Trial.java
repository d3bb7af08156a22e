package readout.reading.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import readout.model.event.Event;
import readout.model.event.Party;
import readout.model.event.Readout;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.Entry;
import readout.reading.codebook.StatusCue;
import readout.reading.codebook.part.Example;
import readout.reading.codebook.part.Expectation;

/** Reads the examples of a codebook and says which come out as they should. */
public final class Trial {
    /** The fault of an entry that none of its examples reaches. */
    public static final String UNREACHED = "no example reaches the entry";

    private final Function<String, Readout> read;

    /**
     * A trial by a reader.
     *
     * @param read gives the readout of a text that is one example
     */
    public Trial(Function<String, Readout> read) {
        this.read = read;
    }

    /** The outcomes of all entries and cues, in the order of the files. */
    public Stream<Outcome> all(Codebook codebook) {
        return Stream.concat(
                codebook.entries().stream().flatMap(entry -> of(entry).stream()),
                codebook.cues().stream().flatMap(cue -> of(cue).stream()));
    }

    /** The outcomes of an entry's examples; an entry that none of its examples reaches fails at its first. */
    public List<Outcome> of(Entry entry) {
        List<Outcome> outcomes = new ArrayList<>();
        boolean reached = false;
        for (Example example : entry.examples()) {
            Readout readout = read.apply(example.sentence());
            reached |= fires(readout, entry.id());
            outcomes.add(new Outcome(entry.id(), example, false, missing(example, readout)));
        }
        if (!reached && !outcomes.isEmpty()) {
            Outcome first = outcomes.getFirst();
            List<String> faults = new ArrayList<>(first.faults());
            faults.add(UNREACHED);
            outcomes.set(0, new Outcome(entry.id(), first.example(), false, faults));
        }
        for (Example example : entry.counterExamples()) {
            boolean fires = fires(read.apply(example.sentence()), entry.id());
            outcomes.add(new Outcome(entry.id(), example, true, fires ? List.of("fires") : List.of()));
        }
        return outcomes;
    }

    /** The outcomes of a status cue's examples. */
    public List<Outcome> of(StatusCue cue) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Example example : cue.examples()) {
            outcomes.add(new Outcome(cue.id(), example, false, missing(example, read.apply(example.sentence()))));
        }
        for (Example example : cue.counterExamples()) {
            boolean fires = read.apply(example.sentence()).events().stream()
                    .flatMap(event -> event.why().stream())
                    .anyMatch(why -> why.rule().equals(cue.id()));
            outcomes.add(new Outcome(cue.id(), example, true, fires ? List.of("fires") : List.of()));
        }
        return outcomes;
    }

    private static boolean fires(Readout readout, String entry) {
        return readout.events().stream()
                .anyMatch(event -> event.why().getFirst().rule().equals(entry));
    }

    private static List<String> missing(Example example, Readout readout) {
        List<String> faults = new ArrayList<>();
        for (Expectation expected : example.expected()) {
            if (readout.events().stream().noneMatch(event -> meets(expected, event))) {
                faults.add("expected %s, found %s".formatted(expected, describe(readout)));
            }
        }
        return faults;
    }

    private static List<String> describe(Readout readout) {
        return readout.events().stream().map(Trial::describe).toList();
    }

    private static String describe(Event event) {
        return event.type()
                + event.mode().map(mode -> "/" + mode).orElse("")
                + " "
                + event.status().word()
                + " "
                + codes(event.actors())
                + " > "
                + codes(event.recipients());
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream()
                .map(party -> party.code().or(party::name).orElse("?"))
                .toList();
    }

    private static boolean meets(Expectation expected, Event event) {
        boolean kind = event.type() == expected.type()
                && event.status() == expected.status()
                && (expected.mode().isEmpty() || expected.mode().equals(event.mode()));
        if (!kind) {
            return false;
        }
        if (event.type().isMutual()) {
            List<Party> sides = new ArrayList<>(event.actors());
            sides.addAll(event.recipients());
            return has(sides, expected.actor()) && has(sides, expected.recipient());
        }
        return has(event.actors(), expected.actor()) && has(event.recipients(), expected.recipient());
    }

    private static boolean has(List<Party> parties, Optional<String> code) {
        return code.isEmpty() || parties.stream().anyMatch(party -> party.code().equals(code));
    }
}

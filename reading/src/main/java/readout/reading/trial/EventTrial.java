package readout.reading.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.event.Event;
import readout.model.event.Party;
import readout.model.event.Readout;
import readout.reading.codebook.Entry;
import readout.reading.codebook.StatusCue;
import readout.reading.codebook.part.Example;
import readout.reading.codebook.part.Expectation;

/** Reads the examples of the events and of the status cues, and says which come out as they should. */
public final class EventTrial {
    private final ExampleReader reader;

    public EventTrial(ExampleReader reader) {
        this.reader = reader;
    }

    /** The outcomes of an entry's examples; an entry that none of its examples reaches fails at its first. */
    public List<Outcome> of(Entry entry) {
        List<Outcome> outcomes = new ArrayList<>();
        boolean reached = false;
        for (Example example : entry.examples()) {
            Readout readout = read(example);
            reached |= fires(readout, entry.id());
            outcomes.add(outcome(entry.id(), example, missing(example, readout)));
        }
        if (!reached && !outcomes.isEmpty()) {
            Outcome first = outcomes.getFirst();
            List<String> faults = new ArrayList<>(first.faults());
            faults.add(unreached(entry.id()));
            outcomes.set(0, Outcome.of(entry.id(), first.text(), first.at(), faults));
        }
        for (Example example : entry.counterExamples()) {
            boolean fires = fires(read(example), entry.id());
            outcomes.add(Outcome.counter(entry.id(), example.sentence(), example.at(), fires));
        }
        return outcomes;
    }

    /** The fault of an entry that none of its examples reaches. */
    public static String unreached(String entry) {
        return "no example reaches %s".formatted(entry);
    }

    /** The outcomes of a status cue's examples. */
    public List<Outcome> of(StatusCue cue) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Example example : cue.examples()) {
            outcomes.add(outcome(cue.id(), example, missing(example, read(example))));
        }
        for (Example example : cue.counterExamples()) {
            boolean fires = read(example).events().stream()
                    .flatMap(event -> event.why().stream())
                    .anyMatch(why -> why.rule().equals(cue.id()));
            outcomes.add(Outcome.counter(cue.id(), example.sentence(), example.at(), fires));
        }
        return outcomes;
    }

    private Readout read(Example example) {
        return reader.read(example.sentence(), Optional.empty());
    }

    private static Outcome outcome(String entry, Example example, List<String> faults) {
        return Outcome.of(entry, example.sentence(), example.at(), faults);
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
        return readout.events().stream().map(EventTrial::describe).toList();
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

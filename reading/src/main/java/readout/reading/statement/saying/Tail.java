package readout.reading.statement.saying;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import readout.model.syntax.Graph;
import readout.reading.statement.cue.Cue;
import readout.reading.statement.cue.Form;

/**
 * Finds what is said before a cue at a sentence's end where the parser has not seen it: "The two met, state media
 * reported." and "The two met, said the ministry."
 */
final class Tail {
    private final CuedSentence cued;
    private final Graph graph;

    Tail(CuedSentence cued) {
        this.cued = cued;
        this.graph = cued.graph();
    }

    Optional<Content> of(Cue cue, int verb) {
        OptionalInt comma = lastCommaBefore(verb);
        boolean possible = cue.forms().contains(Form.CLAUSE)
                && comma.isPresent()
                && isFinite(verb)
                && onlyNounBetween(comma.getAsInt(), verb)
                && hasSubject(comma.getAsInt(), verb)
                && noClauseAfter(verb);
        if (!possible) {
            return Optional.empty();
        }
        TreeSet<Integer> tokens = new TreeSet<>();
        for (int i = 0; i < comma.getAsInt(); i++) {
            tokens.add(i);
        }
        int head = tokens.stream().filter(cued::headsClause).findFirst().orElse(-1);
        if (head < 0) {
            return Optional.empty();
        }
        return new Bounds(cued).of(tokens).map(span -> new Content(head, span, Form.CLAUSE));
    }

    private boolean isFinite(int verb) {
        String tag = cued.token(verb).tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBN");
    }

    private OptionalInt lastCommaBefore(int verb) {
        for (int i = verb - 1; i > 0; i--) {
            if (cued.token(i).tag().equals(",")) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean onlyNounBetween(int comma, int verb) {
        for (int i = comma + 1; i < verb; i++) {
            String tag = cued.token(i).tag();
            boolean nominal = tag.startsWith("N")
                    || tag.startsWith("J")
                    || tag.startsWith("PRP")
                    || tag.equals("DT")
                    || tag.equals("CD")
                    || tag.equals("POS")
                    || tag.equals("IN")
                    || tag.equals("RB");
            if (!nominal) {
                return false;
            }
        }
        return true;
    }

    private boolean hasSubject(int comma, int verb) {
        boolean before = verb - 1 > comma && cued.isNominal(verb - 1);
        return before
                || (verb - 1 == comma
                        && graph.children(verb).stream().anyMatch(child -> child > verb && cued.isNominal(child)));
    }

    private boolean noClauseAfter(int verb) {
        for (int i = verb + 1; i < graph.size(); i++) {
            if (cued.token(i).isVerb()) {
                return false;
            }
        }
        return true;
    }
}

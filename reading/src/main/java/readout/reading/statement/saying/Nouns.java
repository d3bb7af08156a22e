package readout.reading.statement.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import readout.model.syntax.Graph;
import readout.reading.statement.cue.Cue;
import readout.reading.statement.cue.Cue.Part;
import readout.reading.statement.cue.Cue.Place;
import readout.reading.statement.cue.Cues;
import readout.reading.statement.cue.Form;
import readout.reading.statement.cue.WordList;

/** Finds sayings by nouns: "the claim that", "Ankara's threat to", "allegations of". */
final class Nouns {
    private final Cues cues;
    private final CuedSentence cued;
    private final Graph graph;
    private final Contents contents;

    Nouns(Cues cues, CuedSentence cued) {
        this.cues = cues;
        this.cued = cued;
        this.graph = cued.graph();
        this.contents = new Contents(cued);
    }

    List<Saying> find() {
        List<Saying> found = new ArrayList<>(1);
        for (int noun = 0; noun < graph.size(); noun++) {
            if (!cued.token(noun).isNoun() || graph.isRelation(noun, "compound")) {
                continue;
            }
            for (Cue cue : cues.of(Part.NOUN, cued.lemma(noun))) {
                Optional<Saying> saying = at(cue, noun);
                if (saying.isPresent()) {
                    found.add(saying.get());
                    break;
                }
            }
        }
        return found;
    }

    private Optional<Saying> at(Cue cue, int noun) {
        boolean excluded = cue.unless().getOrDefault(Place.OBJECT, java.util.Set.of()).stream()
                .anyMatch(word -> graph.children(noun).stream()
                        .anyMatch(child -> cued.lemma(child).equals(word)));
        if (excluded) {
            return Optional.empty();
        }
        return content(cue, noun)
                .map(content -> new Saying(
                        cue, cued.sentence(), noun, noun, speaker(noun, content), content.span(), content.form()));
    }

    private Optional<Content> content(Cue cue, int noun) {
        return clause(cue, noun)
                .or(() -> cue.forms().contains(Form.PREPOSITION)
                        ? graph.children(noun, "nmod", "acl", "obl", "advcl").stream()
                                .flatMap(child -> contents.after(cue, child).stream())
                                .findFirst()
                        : Optional.empty())
                .or(() -> equated(cue, noun));
    }

    private Optional<Content> clause(Cue cue, int noun) {
        List<Integer> candidates = new ArrayList<>(graph.children(noun, "ccomp", "acl", "acl:relcl", "dep", "xcomp"));
        if (graph.head(noun) != Graph.NONE) {
            graph.children(graph.head(noun), "xcomp", "advcl").stream()
                    .filter(child -> follows(child, noun))
                    .forEach(candidates::add);
        }
        for (int child : candidates) {
            boolean infinitive = cued.isInfinitive(child);
            boolean joined = infinitive || graph.isRelation(child, "ccomp") || startsWithMarker(child);
            if (child > noun
                    && joined
                    && !isRelative(child)
                    && cue.forms().contains(infinitive ? Form.INFINITIVE : Form.CLAUSE)) {
                NavigableSet<Integer> tokens = new Clauses(cued).tokens(child);
                tokens.headSet(noun, true).clear();
                return new Bounds(cued)
                        .of(tokens)
                        .map(span -> new Content(child, span, infinitive ? Form.INFINITIVE : Form.CLAUSE));
            }
        }
        return Optional.empty();
    }

    /** "the guarantees that they have demanded": a verb of saying without anything said has the noun for its object. */
    private boolean isRelative(int clause) {
        return graph.isRelation(clause, "acl:relcl")
                        && graph.children(clause, "mark").isEmpty()
                || (cued.isCue(clause)
                        && !cued.isMarkedPassive(clause)
                        && graph.children(clause, "obj", "ccomp", "xcomp").isEmpty());
    }

    /** Whether an infinitive stands right behind the noun, though the parser has hung it on the verb. */
    private boolean follows(int clause, int noun) {
        return cued.isInfinitive(clause) && graph.subtree(clause).getFirst() == noun + 1;
    }

    private boolean startsWithMarker(int clause) {
        return graph.children(clause, "mark").stream()
                .anyMatch(mark -> cued.token(mark).tag().equals("IN"));
    }

    /** "The demands include a ceasefire": what the verb between links to the noun. */
    private Optional<Content> equated(Cue cue, int noun) {
        int verb = graph.head(noun);
        boolean links = verb != Graph.NONE
                && graph.isRelation(noun, "nsubj")
                && cued.is(WordList.EQUATE, verb)
                && cue.forms().contains(Form.OBJECT);
        if (!links) {
            return Optional.empty();
        }
        return graph.children(verb, "obj", "ccomp", "xcomp").stream()
                .findFirst()
                .flatMap(child -> new Bounds(cued)
                        .of(new TreeSet<>(graph.subtree(child)))
                        .map(span -> new Content(child, span, Form.OBJECT)));
    }

    private OptionalInt speaker(int noun, Content content) {
        return graph.children(noun, "nmod:poss").stream()
                .findFirst()
                .or(() -> graph.children(noun, "nmod").stream()
                        .filter(child -> child != content.head()
                                && cued.cases(child).stream().anyMatch(word -> cues.has(WordList.ORIGIN, word)))
                        .findFirst())
                .map(OptionalInt::of)
                .orElseGet(() -> carrier(noun));
    }

    /** The subject of the verb that carries the noun ("Iran repeated its claim"), else a nationality before it. */
    private OptionalInt carrier(int noun) {
        int verb = graph.head(noun);
        boolean carried = verb != Graph.NONE && graph.isRelation(noun, "obj") && cued.is(WordList.CARRY, verb);
        if (carried && cued.subject(verb).isPresent() && !cued.isMarkedPassive(verb)) {
            return cued.subject(verb);
        }
        return graph.children(noun, "amod", "compound").stream()
                .filter(child -> Character.isUpperCase(cued.token(child).text().charAt(0)))
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}

package readout.reading.statement.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import readout.model.syntax.Graph;
import readout.reading.statement.cue.Cue;
import readout.reading.statement.cue.Cue.Part;
import readout.reading.statement.cue.Cue.Place;
import readout.reading.statement.cue.Cues;
import readout.reading.statement.cue.Form;
import readout.reading.statement.cue.Stance;
import readout.reading.statement.cue.WordList;

/** Finds sayings by verbs: "said that", "was quoted as saying", ", the army said". */
final class Verbs {
    private final Cues cues;
    private final CuedSentence cued;
    private final Graph graph;
    private final Contents contents;

    Verbs(Cues cues, CuedSentence cued) {
        this.cues = cues;
        this.cued = cued;
        this.graph = cued.graph();
        this.contents = new Contents(cued);
    }

    List<Saying> find() {
        List<Saying> found = new ArrayList<>(2);
        for (int verb = 0; verb < graph.size(); verb++) {
            if (cued.token(verb).isVerb() && !graph.isRelation(verb, "aux", "aux:pass", "compound")) {
                found.addAll(at(verb));
            }
        }
        return found;
    }

    private List<Saying> at(int verb) {
        for (Cue cue : cues.of(Part.VERB, cued.lemma(verb))) {
            if (!fits(cue, verb) || cued.isUnsaid(verb) || isCitation(verb)) {
                continue;
            }
            List<Saying> sayings = cue.stance() == Stance.QUOTE ? quoting(cue, verb) : plain(cue, verb);
            if (!sayings.isEmpty()) {
                return sayings;
            }
        }
        return List.of();
    }

    private List<Saying> plain(Cue cue, int verb) {
        Optional<Saying> swallowed = swallowed(cue, verb);
        if (swallowed.isPresent()) {
            return swallowed.stream().toList();
        }
        return contents.of(cue, verb)
                .or(() -> new Tail(cued).of(cue, verb))
                .map(content -> List.of(saying(cue, verb, speaker(verb, content), content)))
                .orElse(List.of());
    }

    /** "The army, a rebel leader said, had fled", where the parser takes the leader for the army and both for the speaker. */
    private Optional<Saying> swallowed(Cue cue, int verb) {
        boolean parted = cue.forms().contains(Form.CLAUSE) && cued.isComma(verb + 1);
        List<Integer> clauses = graph.children(verb, "dep", "ccomp", "conj").stream()
                .filter(child -> child > verb
                        && graph.children(child, "nsubj", "nsubj:pass").isEmpty())
                .toList();
        Optional<Integer> speaker = graph.children(verb, "nsubj").stream()
                .flatMap(subject -> graph.children(subject, "appos").stream())
                .filter(appos -> graph.subtree(appos).getLast() == verb - 1)
                .findFirst();
        if (!parted || clauses.isEmpty() || speaker.isEmpty()) {
            return Optional.empty();
        }
        return new Bounds(cued)
                .of(new TreeSet<>(graph.subtree(verb)))
                .map(span -> saying(
                        cue, verb, OptionalInt.of(speaker.get()), new Content(clauses.getFirst(), span, Form.CLAUSE)));
    }

    private Saying saying(Cue cue, int verb, OptionalInt speaker, Content content) {
        return new Saying(cue, cued.sentence(), verb, verb, speaker, content.span(), content.form());
    }

    private OptionalInt speaker(int verb, Content content) {
        if (cued.isMarkedPassive(verb)) {
            return cued.agent(verb);
        }
        OptionalInt subject = cued.subject(verb);
        boolean inContent = subject.isPresent()
                && !graph.dominates(verb, subject.getAsInt())
                && graph.dominates(content.head(), subject.getAsInt());
        if (subject.isPresent() && !inContent && !graph.isRelation(subject.getAsInt(), "expl")) {
            return OptionalInt.of(carrier(subject.getAsInt()));
        }
        return inverted(verb, content);
    }

    /** "sent a letter asking them", "carried banners asking them": not the letter asks but its sender. */
    private int carrier(int noun) {
        int verb = graph.head(noun);
        boolean carried = verb != Graph.NONE && graph.isRelation(noun, "obj") && cued.is(WordList.DOCUMENT, noun);
        return carried && !cued.isMarkedPassive(verb) ? cued.subject(verb).orElse(noun) : noun;
    }

    /** "said the ministry": what follows the verb is its subject; else the noun that it follows. */
    private OptionalInt inverted(int verb, Content content) {
        if (content.span().end() > cued.token(verb).span().start()) {
            return OptionalInt.empty();
        }
        return graph.children(verb, "obj", "nsubj", "obl:tmod", "dep", "xcomp", "ccomp").stream()
                .filter(child -> child > verb && cued.isNominal(child))
                .findFirst()
                .or(() -> verb > 0 && cued.isNominal(verb - 1) ? Optional.of(verb - 1) : Optional.empty())
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** "Reuters quoted him as saying": the agency's word, and within it his. */
    private List<Saying> quoting(Cue cue, int verb) {
        Optional<Content> content = cited(verb);
        if (content.isEmpty()) {
            return List.of();
        }
        boolean passive = cued.isMarkedPassive(verb);
        OptionalInt outer = passive ? cued.agent(verb) : cued.subject(verb);
        OptionalInt inner = graph.children(verb, passive ? "nsubj:pass" : "obj").stream()
                .mapToInt(Integer::intValue)
                .findFirst();
        List<Saying> found = new ArrayList<>(2);
        if (outer.isPresent()) {
            found.add(saying(cue, verb, outer, content.get()));
        }
        if (inner.isPresent()) {
            found.add(saying(cue, verb, inner, content.get()));
        }
        return found;
    }

    private Optional<Content> cited(int verb) {
        for (int clause : graph.children(verb, "advcl", "xcomp", "dep", "obl", "acl", "ccomp", "nmod")) {
            if (!isAs(clause)) {
                continue;
            }
            TreeSet<Integer> misread = new TreeSet<>(graph.children(clause));
            misread.removeIf(
                    child -> child == 0 || !cued.token(child).tag().equals("VBG") || !cued.is(WordList.AS, child - 1));
            if (!misread.isEmpty()) {
                TreeSet<Integer> tokens = new TreeSet<>(graph.subtree(clause));
                tokens.headSet(misread.last(), true).clear();
                return new Bounds(cued).of(tokens).map(span -> new Content(clause, span, Form.AS));
            }
            for (Cue inner : cues.of(Part.VERB, cued.lemma(clause))) {
                Optional<Content> content = contents.of(inner, clause);
                if (content.isPresent()) {
                    return content;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isAs(int clause) {
        return graph.children(clause, "case", "mark").stream().anyMatch(word -> cued.is(WordList.AS, word));
    }

    /** Whether a verb is the "saying" of "quoted him as saying". */
    private boolean isCitation(int verb) {
        int head = graph.head(verb);
        return head != Graph.NONE
                && isAs(verb)
                && cues.of(Part.VERB, cued.lemma(head)).stream().anyMatch(cue -> cue.stance() == Stance.QUOTE);
    }

    boolean fits(Cue cue, int verb) {
        for (Map.Entry<Place, Set<String>> each : cue.when().entrySet()) {
            if (!stands(each.getKey(), each.getValue(), verb)) {
                return false;
            }
        }
        return cue.unless().entrySet().stream().noneMatch(each -> stands(each.getKey(), each.getValue(), verb));
    }

    private boolean stands(Place place, Set<String> words, int verb) {
        return switch (place) {
            case SUBJECT -> cued.subject(verb).stream().anyMatch(token -> isOne(token, words));
            case OBJECT -> anyOf(verb, words, "obj", "iobj");
            case PARTICLE -> anyOf(verb, words, "compound:prt", "advmod");
            case COMPLEMENT -> anyOf(verb, words, "xcomp", "ccomp", "obj", "amod");
            case PREPOSITION ->
                graph.children(verb).stream()
                                .anyMatch(child -> cued.cases(child).stream().anyMatch(words::contains))
                        || graph.children(verb).stream().anyMatch(child -> words.contains(cued.lower(child)));
        };
    }

    private boolean anyOf(int verb, Set<String> words, String... relations) {
        return graph.children(verb, relations).stream().anyMatch(child -> isOne(child, words));
    }

    /** Whether the token's lemma is among the words, or it is of the list that a word with an @ names. */
    private boolean isOne(int token, Set<String> words) {
        return words.contains(cued.lemma(token))
                || (words.contains(Cues.DOCUMENTS) && cued.is(WordList.DOCUMENT, token));
    }
}

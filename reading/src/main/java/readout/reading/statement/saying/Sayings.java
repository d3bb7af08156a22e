package readout.reading.statement.saying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.model.syntax.Document;
import readout.model.syntax.Graph;
import readout.model.syntax.Quotation;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.reading.statement.cue.Cue;
import readout.reading.statement.cue.Cue.Part;
import readout.reading.statement.cue.Cues;
import readout.reading.statement.cue.Form;
import readout.reading.statement.cue.Stance;

/**
 * Finds who says what in one sentence.
 *
 * <p>Example: in "According to the army, the rebels fled." the saying's speaker is "army" and its content "the rebels
 * fled". Sayings within what another says are found as well.
 */
public final class Sayings {
    private static final Comparator<Saying> OUTERMOST_FIRST =
            Comparator.comparing(Saying::content).thenComparing(saying -> saying.form() == Form.AS);

    private final Cues cues;

    /** Sayings by the cues of a codebook. */
    public Sayings(Cues cues) {
        this.cues = cues;
    }

    /**
     * The sayings of a text, in the order of what is said. Quotations that hang on a verb are sayings with
     * {@link Form#QUOTE}; those without a verb of their own are none.
     */
    public List<Saying> in(Document document) {
        Quoting quoting = new Quoting(cues, document);
        List<Saying> quoted = document.quotations().stream()
                .flatMap(quotation -> quoting.of(quotation).stream())
                .toList();
        Map<Cued, List<Saying>> byCue = quoted.stream().collect(Collectors.groupingBy(Cued::of));
        List<Saying> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            in(sentence).stream()
                    .map(saying -> fitted(saying, document))
                    .filter(saying -> isNew(saying, byCue) && !isParted(saying, document))
                    .forEach(found::add);
        }
        Map<Cued, List<Saying>> others = found.stream().collect(Collectors.groupingBy(Cued::of));
        quoted.stream().filter(saying -> isNew(saying, others)).forEach(found::add);
        found.sort(OUTERMOST_FIRST);
        return List.copyOf(found);
    }

    /** Whether a saying is not merely a part of what the same verb gives as a quotation. */
    private static boolean isNew(Saying saying, Map<Cued, List<Saying>> others) {
        return others.getOrDefault(Cued.of(saying), List.of()).stream()
                .noneMatch(other -> other.content().contains(saying.content()));
    }

    /** Whether what is said is two quotations with the cue between them: each is a saying of its own. */
    private static boolean isParted(Saying saying, Document document) {
        List<Quotation> inside = document.quotationsOver(saying.content()).stream()
                .filter(quotation -> saying.content().contains(quotation.span()))
                .toList();
        return inside.size() > 1
                && inside.getFirst().span().start() == saying.content().start()
                && inside.getLast().span().end() == saying.content().end()
                && inside.getFirst().span().end() <= saying.cueSpan().start()
                && saying.cueSpan().end() <= inside.getLast().span().start();
    }

    /** Where a cue stands. */
    private record Cued(int sentence, int token) {
        static Cued of(Saying saying) {
            return new Cued(saying.sentence().index(), saying.at());
        }
    }

    /** Takes in the closing mark of a quotation that begins in the content, and stays within one that holds the cue. */
    private static Saying fitted(Saying saying, Document document) {
        Span content = saying.content();
        for (Quotation quotation : document.quotationsOver(saying.sentence().span())) {
            boolean cueInside = quotation.span().contains(saying.cueSpan());
            boolean begins = content.contains(quotation.span().start())
                    && saying.sentence().span().contains(quotation.span());
            if (cueInside
                    && !quotation.span().contains(content)
                    && quotation.inner().overlaps(content)) {
                content = new Span(
                        Math.max(content.start(), quotation.inner().start()),
                        Math.min(content.end(), quotation.inner().end()));
            } else if (!cueInside && begins && content.end() < quotation.span().end()) {
                content = content.union(quotation.span());
            }
        }
        return saying.saying(content);
    }

    /** The sayings of a sentence, in the order of what is said, the longer first; empty if it has not been parsed. */
    public List<Saying> in(Sentence sentence) {
        return sentence.graph().map(graph -> in(sentence, graph)).orElse(List.of());
    }

    private List<Saying> in(Sentence sentence, Graph graph) {
        CuedSentence cued = new CuedSentence(sentence, graph, cues);
        List<Saying> found = new ArrayList<>(new Verbs(cues, cued).find());
        found.addAll(new Phrases(cues, cued).find());
        found.addAll(new Nouns(cues, cued).find());
        found.addAll(citing(cued, found));
        found.sort(OUTERMOST_FIRST);
        return List.copyOf(found);
    }

    /** "Reuters, citing officials, said …" and "a report citing officials": their word within the other's. */
    private List<Saying> citing(CuedSentence cued, List<Saying> found) {
        List<Saying> added = new ArrayList<>(1);
        Graph graph = cued.graph();
        for (int verb = 0; verb < graph.size(); verb++) {
            boolean participle = cued.token(verb).tag().equals("VBG");
            for (Cue cue : participle ? cues.of(Part.VERB, cued.lemma(verb)) : List.<Cue>of()) {
                OptionalInt cited = cue.stance() == Stance.QUOTE ? cited(cued, verb) : OptionalInt.empty();
                int at = verb;
                boolean known = found.stream().anyMatch(saying -> saying.at() == at);
                if (cited.isPresent() && !known) {
                    content(cued, verb, found)
                            .ifPresent(
                                    span -> added.add(new Saying(cue, cued.sentence(), at, at, cited, span, Form.AS)));
                }
            }
        }
        return added;
    }

    private static OptionalInt cited(CuedSentence cued, int verb) {
        Graph graph = cued.graph();
        OptionalInt object = graph.children(verb, "obj", "obl").stream()
                .filter(cued::isNominal)
                .mapToInt(Integer::intValue)
                .findFirst();
        boolean misread = graph.isRelation(verb, "amod", "case") && graph.head(verb) > verb;
        return object.isEmpty() && misread ? OptionalInt.of(graph.head(verb)) : object;
    }

    /** What the nearest saying around the participle says, else its own clause. */
    private java.util.Optional<Span> content(CuedSentence cued, int verb, List<Saying> found) {
        List<Integer> above = cued.graph().ancestors(verb);
        for (int head : above) {
            for (Saying saying : found) {
                boolean near = saying.at() == head || saying.speaker().stream().anyMatch(token -> token == head);
                if (near) {
                    return java.util.Optional.of(saying.content());
                }
            }
        }
        if (above.isEmpty()) {
            return java.util.Optional.empty();
        }
        TreeSet<Integer> clause = new TreeSet<>(cued.graph().subtree(cued.clause(above.getFirst())));
        clause.removeAll(cued.graph().subtree(verb));
        return new Bounds(cued).of(clause);
    }
}

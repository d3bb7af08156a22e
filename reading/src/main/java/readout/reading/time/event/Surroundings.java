package readout.reading.time.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.model.event.EventType;
import readout.model.event.Status;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.model.time.Timex;
import readout.reading.Occurrence;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.grammar.WordList;

/** The times in the sentence of an occurrence, by how near they are to it. */
final class Surroundings {
    /** Farther than this nothing is shared. */
    private static final int LIMIT = 6;

    /** By so much a time at the head of its sentence is nearer: it speaks for all that follows. */
    private static final int HEAD = 3;

    /** Words are dated only by what stands close to them; what is farther dates what they speak of. */
    private static final int SPEECH_LIMIT = 4;

    private final TimeGrammar grammar;
    private final Neighbours neighbours;
    private final Owners owners;

    Surroundings(TimeGrammar grammar, Neighbours neighbours, Owners owners) {
        this.grammar = grammar;
        this.neighbours = neighbours;
        this.owners = owners;
    }

    /** The times that may be the occurrence's, best first; none if its sentence has not been parsed. */
    List<Candidate> candidates(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        List<Timex> times = neighbours.times(sentence);
        if (times.isEmpty() || sentence.graph().isEmpty()) {
            return List.of();
        }
        Graph graph = sentence.graph().get();
        Optional<Timex> clause = new WhenClause(grammar, sentence, graph).time(occurrence.trigger(), times);
        if (clause.isPresent()) {
            return List.of(new Candidate(clause.get(), 0, 0));
        }
        Optional<Timex> moved = new Moved(grammar, sentence, graph).time(occurrence.trigger(), times);
        if (moved.isPresent()) {
            return List.of(new Candidate(moved.get(), 0, 0));
        }
        Between between = new Between(occurrence, times);
        int[] costs = Path.from(occurrence.trigger(), sentence, graph, between);
        int limit = between.isSpeech() ? SPEECH_LIMIT : LIMIT;
        List<Candidate> found = new ArrayList<>(times.size());
        for (Timex time : times) {
            int nearness = isAtHead(time, sentence) ? HEAD : 0;
            Optional<Occurrence> owner = owners.of(time, sentence);
            boolean isOwn =
                    owner.filter(each -> each.number() == occurrence.number()).isPresent();
            int cost = isOwn ? 1 : Math.max(1, cost(time.span(), sentence, costs) - nearness);
            boolean isAt = owner.filter(each -> isAt(occurrence, each, graph)).isPresent();
            if (cost <= limit && (owner.isEmpty() || isOwn || isAt || !between.isSpeech())) {
                found.add(new Candidate(time, cost, distance(time.span(), occurrence.triggerSpan())));
            }
        }
        found.sort(Candidate.BEST_FIRST);
        return found;
    }

    /** Whether the act is done where the other is: "would offer it on the second visit, on 13 January". */
    private boolean isAt(Occurrence occurrence, Occurrence other, Graph graph) {
        Sentence words = occurrence.sentence();
        return graph.head(other.trigger()) == occurrence.trigger()
                && graph.isRelation(other.trigger(), "obl")
                && graph.children(other.trigger(), "case").stream()
                        .anyMatch(each -> grammar.list(WordList.LINKS_DURING)
                                .contains(words.token(each).lemma()));
    }

    /** Whether only a preposition stands before it. */
    private static boolean isAtHead(Timex time, Sentence sentence) {
        return sentence.size() > 1
                && time.span().start() <= sentence.token(1).span().start();
    }

    private static int cost(Span span, Sentence sentence, int[] costs) {
        return sentence.tokens().stream()
                .filter(token -> span.overlaps(token.span()))
                .mapToInt(token -> costs[token.index()])
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    /** What stands between an occurrence's word and others of its sentence. */
    private final class Between implements Path.Crossing {
        private final Occurrence occurrence;
        private final Set<Integer> others;
        private final Set<Integer> speech;
        private final Set<Integer> times;

        Between(Occurrence occurrence, List<Timex> times) {
            this.occurrence = occurrence;
            Sentence sentence = occurrence.sentence();
            List<Occurrence> beside = neighbours.occurrences(sentence).stream()
                    .filter(each -> each.trigger() != occurrence.trigger())
                    .toList();
            others = beside.stream().map(Occurrence::trigger).collect(Collectors.toSet());
            speech = beside.stream()
                    .filter(this::isSaying)
                    .map(Occurrence::trigger)
                    .collect(Collectors.toSet());
            this.times = IntStream.range(0, sentence.size())
                    .filter(token -> times.stream()
                            .anyMatch(time ->
                                    time.span().overlaps(sentence.token(token).span())))
                    .boxed()
                    .collect(Collectors.toSet());
        }

        /** Whether the other is the saying that the occurrence is the content of. */
        private boolean isSaying(Occurrence other) {
            return occurrence.contentOf().stream().anyMatch(number -> number == other.number());
        }

        @Override
        public boolean isOther(int word) {
            return others.contains(word);
        }

        @Override
        public boolean isClosed(int word, int head) {
            boolean isReal = occurrence.status().isFactual() || occurrence.status() == Status.ALLEGED;
            return speech.contains(head) || !isReal && others.contains(head);
        }

        @Override
        public boolean isTime(int word) {
            return times.contains(word);
        }

        @Override
        public boolean isBelonging(String preposition) {
            return grammar.list(WordList.LINKS_BELONGING).contains(preposition);
        }

        @Override
        public boolean isHappening(String verb) {
            return grammar.list(WordList.LINKS_HAPPENING).contains(verb);
        }

        @Override
        public boolean isDuring(String preposition) {
            return grammar.list(WordList.LINKS_DURING).contains(preposition);
        }

        @Override
        public boolean isSpeech() {
            return occurrence.type().isVerbal() && occurrence.type() != EventType.CONSULT;
        }

        @Override
        public boolean isSameTime(String mark) {
            return grammar.list(WordList.LINKS_SAME_TIME).contains(mark);
        }
    }
}

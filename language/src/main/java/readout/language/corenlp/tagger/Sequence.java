package readout.language.corenlp.tagger;

import java.util.Arrays;
import readout.language.corenlp.features.Piece;

/** The best sequence of tags for a sentence, by the two tags before each. For one thread. */
final class Sequence {
    private static final Piece BAR = Piece.of("|");
    private static final int COMPANY_WORDS = 3;
    /** A sequence that is less likely than another by e to this power is given up: it does not catch up. */
    private static final double HOPELESS = 20;

    private final TaggerModel model;
    private final TagHistory history;
    private final TagWord[] words;
    private final TagWord outside;
    private final int[] none;
    private final double[] two;

    Sequence(TaggerModel model, TagHistory history, TagWord[] words, TagWord outside) {
        this.model = model;
        this.history = history;
        this.words = words;
        this.outside = outside;
        this.none = new int[] {history.none()};
        this.two = new double[model.tags().size()];
    }

    /** The tag of each word, the end of the sentence among them. */
    int[] best() {
        int[][][] trace = new int[words.length][][];
        double[][] scores = {{0}};
        for (int i = 0; i < words.length; i++) {
            scores = step(i, scores, trace);
        }
        return follow(scores, trace);
    }

    /** The tags that stand at a position; before the sentence there is "no tag". */
    private int[] possible(int i) {
        return i < 0 ? none : words[i].possible;
    }

    /**
     * One word further.
     *
     * @param before the best score of a sequence by its last tag but one and its last tag, as numbers of possible tags
     * @return the same for this word, by the tag before and its own
     */
    private double[][] step(int i, double[][] before, int[][][] trace) {
        double[] base = base(i);
        double top = max(base);
        double[] shares = shares(base, top);
        int[] seconds = possible(i - 2);
        int[] previous = possible(i - 1);
        double[][] scores = new double[previous.length][words[i].possible.length];
        trace[i] = new int[previous.length][words[i].possible.length];
        double least = max(before) - HOPELESS;
        for (int p = 0; p < previous.length; p++) {
            Arrays.fill(scores[p], Double.NEGATIVE_INFINITY);
            double total = history.total(shares, previous[p]);
            for (int s = 0; s < seconds.length; s++) {
                if (before[s][p] < least) {
                    continue;
                }
                double logTotal = top + Math.log(total + history.change(shares, seconds[s], previous[p]));
                history.addTwo(seconds[s], previous[p], two);
                improve(i, base, before[s][p] - logTotal, history.one(previous[p]), s, scores[p], trace[i][p]);
                history.clearTwo(seconds[s], previous[p], two);
            }
        }
        return scores;
    }

    private static double max(double[][] scores) {
        double max = Double.NEGATIVE_INFINITY;
        for (double[] row : scores) {
            max = Math.max(max, max(row));
        }
        return max;
    }

    private static double max(double[] scores) {
        double max = scores[0];
        for (double score : scores) {
            max = Math.max(max, score);
        }
        return max;
    }

    private static double[] shares(double[] scores, double top) {
        double[] shares = new double[scores.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(scores[i] - top);
        }
        return shares;
    }

    private void improve(int i, double[] base, double before, double[] one, int second, double[] best, int[] trace) {
        int[] possible = words[i].possible;
        for (int t = 0; t < possible.length; t++) {
            double score = before + base[possible[t]] + one[possible[t]] + two[possible[t]];
            if (score > best[t]) {
                best[t] = score;
                trace[t] = second;
            }
        }
    }

    private int[] follow(double[][] scores, int[][][] trace) {
        int last = words.length - 1;
        int previous = 0;
        int tag = 0;
        for (int p = 0; p < scores.length; p++) {
            for (int t = 0; t < scores[p].length; t++) {
                if (scores[p][t] > scores[previous][tag]) {
                    previous = p;
                    tag = t;
                }
            }
        }
        int[] tags = new int[words.length];
        for (int i = last; i >= 0; i--) {
            tags[i] = words[i].possible[tag];
            int second = trace[i][previous][tag];
            tag = previous;
            previous = second;
        }
        return tags;
    }

    private TagWord word(int i) {
        return i >= 0 && i < words.length ? words[i] : outside;
    }

    /** The scores of a word's tags without those before it. */
    private double[] base(int i) {
        TagWord word = words[i];
        double[] scores = word.own.clone();
        TagWord previous = word(i - 1);
        TagWord next = word(i + 1);
        model.add(previous.asPrevious, scores);
        model.add(next.asNext, scores);
        if (word.isRare) {
            model.add(previous.shapeAsPrevious, scores);
            model.add(next.shapeAsNext, scores);
            model.add(previous.clusterAsPrevious, scores);
            model.add(next.clusterAsNext, scores);
            addRare(i, previous, word, next, scores);
        }
        return scores;
    }

    private void addRare(int i, TagWord previous, TagWord word, TagWord next, double[] scores) {
        Piece clusters = previous.cluster.join(BAR).join(word.cluster).join(BAR).join(next.cluster);
        add(Kind.THREE_CLUSTERS, clusters, scores);
        add(Kind.COMPANY, TagWord.answer(word.startsCapital && isCompany(i)), scores);
        Piece no = TagWord.answer(false);
        add(Kind.FIRST_AND_KNOWN_SMALL, i == 0 ? word.tagOfSmall : no, scores);
        add(Kind.LATER_AND_KNOWN_SMALL, i == 0 ? no : word.tagOfSmall, scores);
        add(Kind.FIRST_AND_CAPITAL, TagWord.answer(i == 0 && word.hasCapital), scores);
    }

    private boolean isCompany(int i) {
        for (int k = i; k <= i + COMPANY_WORDS; k++) {
            if (word(k).endsCompany) {
                return true;
            }
        }
        return false;
    }

    private void add(int kind, Piece value, double[] scores) {
        model.add(model.row(kind, value), scores);
    }
}

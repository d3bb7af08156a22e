package readout.language.corenlp.tagger;

import java.util.Arrays;
import readout.language.corenlp.features.FeatureTable;
import readout.language.corenlp.features.Piece;

/** What the two tags before a word add to the scores of its tags. Immutable. */
final class TagHistory {
    private final TaggerModel model;
    private final int tags;
    private final double[][] one;
    private final double[][] factors;
    private final int[] rows;
    private final double[] changes;

    TagHistory(TaggerModel model) {
        this.model = model;
        this.tags = model.tags().size();
        this.one = new double[tags + 1][tags];
        this.factors = new double[tags + 1][tags];
        this.rows = new int[(tags + 1) * (tags + 1)];
        this.changes = new double[model.rowTags().length];
        for (int previous = 0; previous <= tags; previous++) {
            model.add(model.row(Kind.TAG, Piece.of(name(previous))), one[previous]);
            factors[previous] = Arrays.stream(one[previous]).map(Math::exp).toArray();
            for (int second = 0; second <= tags; second++) {
                Piece both = Piece.of(name(second) + "!" + name(previous));
                rows[second * (tags + 1) + previous] = model.row(Kind.TWO_TAGS, both);
                setChanges(rows[second * (tags + 1) + previous]);
            }
        }
    }

    /** By how much a sum of shares changes for each tag of a row: its weight as a factor, less one. */
    private void setChanges(int row) {
        if (row != FeatureTable.NONE) {
            for (int i = row + 1; i <= row + model.rowTags()[row]; i++) {
                changes[i] = Math.expm1(model.rowWeights()[i]);
            }
        }
    }

    /** The number of "no tag", before a sentence. */
    int none() {
        return tags;
    }

    private String name(int tag) {
        return tag == tags ? "NA" : model.tags().get(tag);
    }

    /** What the tag before adds, by tag; not to be changed. */
    double[] one(int previous) {
        return one[previous];
    }

    /** The sum of {@code shares} by tag, each times e to the power of what the tag before adds. */
    double total(double[] shares, int previous) {
        double[] by = factors[previous];
        double total = 0;
        for (int i = 0; i < tags; i++) {
            total += shares[i] * by[i];
        }
        return total;
    }

    /** What is to be added to {@link #total} for what the two tags before add together. */
    double change(double[] shares, int second, int previous) {
        int row = rows[second * (tags + 1) + previous];
        if (row == FeatureTable.NONE) {
            return 0;
        }
        double[] by = factors[previous];
        double change = 0;
        int last = row + model.rowTags()[row];
        for (int i = row + 1; i <= last; i++) {
            int tag = model.rowTags()[i];
            change += shares[tag] * by[tag] * changes[i];
        }
        return change;
    }

    /** Adds what the two tags before add together, by tag. */
    void addTwo(int second, int previous, double[] scores) {
        model.add(rows[second * (tags + 1) + previous], scores);
    }

    /** Sets the scores of the tags that {@link #addTwo} touched back to 0. */
    void clearTwo(int second, int previous, double[] scores) {
        int row = rows[second * (tags + 1) + previous];
        if (row != FeatureTable.NONE) {
            int last = row + model.rowTags()[row];
            for (int i = row + 1; i <= last; i++) {
                scores[model.rowTags()[i]] = 0;
            }
        }
    }
}

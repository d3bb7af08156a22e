package readout.language.corenlp.parser;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The network between features and transitions. Safe for use by several threads.
 *
 * <p>What a feature in a place adds to the hidden layer does not depend on the rest: it is reckoned at first use and kept,
 * tags and relations for good, words in a table of a fixed size where a new word takes the place of an older one.
 */
final class HiddenLayer {
    private static final int ROWS = 8;
    private static final int KEPT_WORDS = 1 << 13;

    private final ParserModel model;
    private final AtomicReferenceArray<Contribution> words = new AtomicReferenceArray<>(KEPT_WORDS);
    private final AtomicReferenceArray<float[]> others;

    HiddenLayer(ParserModel model) {
        this.model = model;
        int fixed = model.vocabulary().size() - model.vocabulary().wordCount();
        this.others = new AtomicReferenceArray<>(fixed * ParserModel.PLACES);
    }

    private record Contribution(int key, float[] values) {}

    /** What a feature in a place adds to each hidden unit; shared, not to be changed. */
    float[] contribution(int place, int feature) {
        int fixed = feature - model.vocabulary().wordCount();
        if (fixed >= 0) {
            int at = fixed * ParserModel.PLACES + place;
            float[] known = others.getPlain(at);
            return known != null ? known : keep(at, reckon(place, feature));
        }
        int key = feature * ParserModel.PLACES + place;
        int slot = (key * 0x9E3779B1) >>> (Integer.SIZE - 13);
        Contribution known = words.getPlain(slot);
        if (known != null && known.key() == key) {
            return known.values();
        }
        float[] values = reckon(place, feature);
        words.setRelease(slot, new Contribution(key, values));
        return values;
    }

    private float[] keep(int at, float[] values) {
        others.setRelease(at, values);
        return values;
    }

    private float[] reckon(int place, int feature) {
        float[] sum = new float[model.hidden()];
        int row = place * ParserModel.EMBEDDING;
        int at = feature * ParserModel.EMBEDDING;
        int unit = 0;
        for (; unit + ROWS <= ParserModel.EMBEDDING; unit += ROWS) {
            addRows(sum, model.input(), row + unit, model.embeddings(), at + unit);
        }
        for (; unit < ParserModel.EMBEDDING; unit++) {
            addRow(sum, model.input()[row + unit], model.embeddings()[at + unit]);
        }
        return sum;
    }

    /** The scores of the transitions from what all features add to the hidden units. */
    void score(float[][] contributions, int count, float[] hidden, float[] scores) {
        System.arraycopy(model.bias(), 0, hidden, 0, hidden.length);
        int i = 0;
        for (; i + 4 <= count; i += 4) {
            add(hidden, contributions[i], contributions[i + 1], contributions[i + 2], contributions[i + 3]);
        }
        for (; i < count; i++) {
            add(hidden, contributions[i]);
        }
        cube(hidden);
        Arrays.fill(scores, 0);
        int unit = 0;
        for (; unit + ROWS <= hidden.length; unit += ROWS) {
            addRows(scores, model.output(), unit, hidden, unit);
        }
        for (; unit < hidden.length; unit++) {
            addRow(scores, model.output()[unit], hidden[unit]);
        }
    }

    private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
        }
    }

    private static void add(float[] sum, float[] a) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a[i];
        }
    }

    private static void cube(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] * values[i] * values[i];
        }
    }

    private static void addRow(float[] sum, float[] row, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * row[i];
        }
    }

    /** Adds {@link #ROWS} rows, each times its factor, in one pass over the sums. */
    private static void addRows(float[] sum, float[][] rows, int row, float[] factors, int factor) {
        float[] a = rows[row];
        float[] b = rows[row + 1];
        float[] c = rows[row + 2];
        float[] d = rows[row + 3];
        float[] e = rows[row + 4];
        float[] f = rows[row + 5];
        float[] g = rows[row + 6];
        float[] h = rows[row + 7];
        float fa = factors[factor];
        float fb = factors[factor + 1];
        float fc = factors[factor + 2];
        float fd = factors[factor + 3];
        float fe = factors[factor + 4];
        float ff = factors[factor + 5];
        float fg = factors[factor + 6];
        float fh = factors[factor + 7];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (fa * a[i] + fb * b[i])
                    + (fc * c[i] + fd * d[i])
                    + (fe * e[i] + ff * f[i])
                    + (fg * g[i] + fh * h[i]);
        }
    }
}

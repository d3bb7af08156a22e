package readout.knowledge.person;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import readout.knowledge.name.NameWord;
import readout.knowledge.name.PersonalName;

/**
 * Which word of a person's name each printed word is.
 *
 * @param name the person's name
 * @param likenesses for each word of {@code name}, how alike the printed word is that it got; 0 if it got none
 * @param missed how many printed words are like none
 * @param isInOrder whether the printed words stand in the order of the name
 */
record Alignment(PersonalName name, double[] likenesses, int missed, boolean isInOrder) {
    /** Gives each printed word, from left to right, the likest word that is still free. */
    static Alignment of(List<NameWord> printed, PersonalName name, Likeness likeness) {
        double[] likenesses = new double[name.words().size()];
        int missed = 0;
        int last = -1;
        boolean isInOrder = true;
        for (NameWord word : printed) {
            int best = -1;
            double bestLikeness = 0;
            for (int i = 0; i < likenesses.length; i++) {
                double value = likenesses[i] > 0 ? 0 : likeness.of(word, name, i);
                if (value > bestLikeness) {
                    best = i;
                    bestLikeness = value;
                }
            }
            if (best < 0) {
                missed++;
            } else {
                likenesses[best] = bestLikeness;
                isInOrder &= best > last;
                last = best;
            }
        }
        return new Alignment(name, likenesses, missed, isInOrder);
    }

    /** Whether a given name was printed. */
    boolean hasGiven() {
        return IntStream.range(0, likenesses.length).anyMatch(i -> name.isGiven(i) && likenesses[i] > 0);
    }

    /** Whether every word of the name was printed. */
    boolean isComplete() {
        return Arrays.stream(likenesses).allMatch(likeness -> likeness > 0);
    }

    /** The mean likeness of the printed words that are like one; 0 if none is. */
    double mean() {
        double sum = 0;
        int count = 0;
        for (double likeness : likenesses) {
            sum += likeness;
            count += likeness > 0 ? 1 : 0;
        }
        return count == 0 ? 0 : sum / count;
    }

    /** The likeness at the surname; at another word that is not the given name, times {@code other}. */
    double surname(double other) {
        double best = 0;
        for (int i = 0; i < likenesses.length; i++) {
            if (!name.isGiven(i)) {
                best = Math.max(best, likenesses[i] * (i == name.surname() ? 1 : other));
            }
        }
        return best;
    }
}

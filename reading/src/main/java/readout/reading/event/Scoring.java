package readout.reading.event;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.part.Feature;

/** Adds up what speaks for and against a draft, by the weights of {@code scoring.yaml}. */
final class Scoring {
    private final Map<Feature, Double> weights;
    private final double threshold;

    Scoring(Codebook codebook) {
        this.weights = new EnumMap<>(codebook.scoring().weights());
        this.threshold = codebook.scoring().threshold();
    }

    double score(Set<Feature> features) {
        return features.stream()
                .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                .sum();
    }

    boolean keeps(double score) {
        return score >= threshold - 1e-9;
    }
}

package readout.reading.codebook.part;

import java.util.Map;

/**
 * How matches are judged.
 *
 * @param threshold the sum from which a match is kept
 * @param weights the weight of each feature; 0 for one that is absent
 */
public record ScoringRule(double threshold, Map<Feature, Double> weights) {
    public ScoringRule {
        weights = Map.copyOf(weights);
    }
}

package readout.pipeline;

import java.time.Duration;

/**
 * How long an article took.
 *
 * @param opening from the input's bytes to the article
 * @param reading from the article to the readout
 */
public record Timing(Duration opening, Duration reading) {}

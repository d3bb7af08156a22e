/**
 * The taggers that ours is measured beside: HeidelTime and SUTime.
 *
 * <p>In: sentences with the tokens and tags of our own engine, so that what differs is the finding of times alone. Out:
 * what each peer marks. The only place that knows them; they never read for anybody but the measurement.
 */
@NullMarked
package readout.evaluation.peers;

import org.jspecify.annotations.NullMarked;

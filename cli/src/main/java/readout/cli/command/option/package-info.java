/**
 * Options that several commands share.
 *
 * <p>In: what was typed. Out: inputs, metadata, a codebook, a place to write to, a style; a fault for what would go unheeded.
 */
@NullMarked
package readout.cli.command.option;

import org.jspecify.annotations.NullMarked;

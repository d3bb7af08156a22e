/**
 * CoreNLP's models as files that are read in one go. Used by the build alone.
 *
 * <p>In: CoreNLP's models from its own archive. Out: files beside the classes of this module, from which the engine reads
 * at run time. Nothing at run time uses this package.
 */
@NullMarked
package readout.language.corenlp.convert;

import org.jspecify.annotations.NullMarked;

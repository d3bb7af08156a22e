/**
 * The knowledge base in one file, made by the build, that is ready as soon as its bytes are read.
 *
 * <p>In: records and keys, through {@link readout.knowledge.index.IndexWriter}. Out: {@link readout.knowledge.index.Records}
 * decoded one by one when they are asked for, and {@link readout.knowledge.index.KeyTable}s from a text to what was stored
 * under it. The format may change with every build: nothing but the build that wrote a file reads it. What the records
 * mean is not known here.
 */
@NullMarked
package readout.knowledge.index;

import org.jspecify.annotations.NullMarked;

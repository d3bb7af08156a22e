/** Bytes, a URL, a folder: what is the text?. */
@NullMarked
package readout.article;

import org.jspecify.annotations.NullMarked;

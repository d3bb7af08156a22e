/** The whole program with many articles: started as a user starts it, stopped, killed, begun again, fed what is broken. */
@NullMarked
package readout.cli.batch;

import org.jspecify.annotations.NullMarked;

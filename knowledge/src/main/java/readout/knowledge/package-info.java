/** Who is who, and when: states, offices, places, names. */
@NullMarked
package readout.knowledge;

import org.jspecify.annotations.NullMarked;

/**
 * The pages that the program makes of the examples, in a real browser.
 *
 * <p>In: every example, read by the program itself. Out: failures, and a picture of each page on each
 * {@link readout.cli.page.Screen} in {@code cli/target/pictures}. Needs Chromium.
 */
@NullMarked
package readout.cli.page;

import org.jspecify.annotations.NullMarked;

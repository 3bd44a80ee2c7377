/**
 * Runs the interview: begins or resumes it, passes each event to the page shown, and asks that page for the view. The
 * only folder that knows both the state and the pages; it decides no next page, which {@code page.Navigation} does.
 */
@NullMarked
package org.stocktake.interview.flow;

import org.jspecify.annotations.NullMarked;

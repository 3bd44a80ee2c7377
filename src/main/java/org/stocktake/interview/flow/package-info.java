/** Runs the interview: begins or resumes it, passes each event to the page shown, and asks that page for the view. The only folder that knows both the interview's state and its pages. */
@NullMarked
package org.stocktake.interview.flow;

import org.jspecify.annotations.NullMarked;

/**
 * The state of an interview: answers, pages visited, drafts, undo. No concrete page, and no reading of keys, clock or
 * disk.
 *
 * <p>Where to look: {@code flow.InterviewFlow} passes each event to the page shown. Most pages are forms: {@code
 * page.FormPage} gives the event to the row that is open, or else to {@code page.FormInput}, which moves between rows
 * and opens them. The rows of a question are made in {@code page.QuestionRows}. Enter in a row records it and comes to
 * {@code Row.Place.onward}: to the next row in which something is lacking, or to {@code done} of the page. The next
 * page is decided in {@code page.Navigation}.
 */
@NullMarked
package org.stocktake.interview;

import org.jspecify.annotations.NullMarked;

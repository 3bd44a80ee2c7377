/**
 * The state of an interview: answers, pages visited, drafts, undo. No concrete page, and no reading of keys, clock or
 * disk.
 *
 * <p>Where to look: {@code flow.InterviewFlow} passes each event to the page shown. Which page comes next is decided in
 * {@code page.Navigation}, in the order of {@code page.PageOrder}: a page calls {@code afterNewAnswer} if the kind of
 * answer changed, {@code afterAnswer} if it did not, {@code next} after a follow-up. Enter on a list comes to {@code
 * page.ListInput.confirm} (in plain mode first to {@code terminal.plain.PlainListInput}), which asks {@code doubt} of
 * the page and then calls {@code choose}, such as that of {@code page.QuestionPage}.
 */
@NullMarked
package org.stocktake.interview;

import org.jspecify.annotations.NullMarked;

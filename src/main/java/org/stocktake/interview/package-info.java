/**
 * The state of an interview: answers, pages visited, drafts, undo. No concrete page, and no reading of keys, clock or
 * disk.
 *
 * <p>Where to look: {@code flow.InterviewFlow} passes each event to the page shown. Which page comes next is decided in
 * {@code page.Navigation}, in the order of {@code page.PageOrder}. What Enter does on a list: {@code page.ListInput},
 * method {@code confirm}, then {@code choose} of the page, such as {@code page.QuestionPage}.
 */
@NullMarked
package org.stocktake.interview;

import org.jspecify.annotations.NullMarked;

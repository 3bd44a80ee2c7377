/**
 * The pages of the interview, their input, and the order between them. No state of their own, and no drawing.
 *
 * <p>Where to look: {@code Navigation} decides the next page and asks {@code PageOrder} for the order, {@code
 * Resumption} for the place where an interview goes on. Enter on a list comes to {@code ListInput.confirm}, on a text
 * to {@code TextPage.TextInput.confirm}; both call the page, in {@code choose} or {@code accept}.
 */
@NullMarked
package org.stocktake.interview.page;

import org.jspecify.annotations.NullMarked;

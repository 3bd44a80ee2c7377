/**
 * The pages of the interview, their rows, and the way from one to the next. No state of their own, and no drawing.
 *
 * <p>Where to look: a page of rows is a {@code FormPage}, such as {@code QuestionPage}, whose rows {@code QuestionRows}
 * makes of the answer. A {@code Row} has a {@code RowField}, a text, a choice or ticks, or an action. While no row is open,
 * input comes to {@code FormInput}; else to {@code TextInput} or {@code ListInput}. Enter there records by the {@code
 * Taking} of the field, and goes on by {@code Row.Place.onward}. {@code Navigation} decides the next page, {@code
 * Resumption} the place where an interview goes on.
 */
@NullMarked
package org.stocktake.interview.page;

import org.jspecify.annotations.NullMarked;

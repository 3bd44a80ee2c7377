/**
 * The front ends of the interview: session, saving in the background, editor, words of phrases. The screen is in
 * {@code screen}, line by line in {@code plain}; no decision about answers or pages.
 */
@NullMarked
package org.stocktake.terminal;

import org.jspecify.annotations.NullMarked;

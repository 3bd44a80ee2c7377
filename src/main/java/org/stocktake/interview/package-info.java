/** The interview as a pure step: an Interview and an Event make the next Interview, and View says what to show. */
@NullMarked
package org.stocktake.interview;

import org.jspecify.annotations.NullMarked;

/** Sentences and lines of lists that several pages share. No page, no input and no decision about the next page. */
@NullMarked
package org.stocktake.interview.wording;

import org.jspecify.annotations.NullMarked;

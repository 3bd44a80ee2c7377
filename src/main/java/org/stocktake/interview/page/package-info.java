/** The pages of the interview and the order in which they come. Pages name each other, as in any wizard. */
@NullMarked
package org.stocktake.interview.page;

import org.jspecify.annotations.NullMarked;

/** What should be on the screen, without saying how it is drawn. */
@NullMarked
package org.stocktake.interview.view;

import org.jspecify.annotations.NullMarked;

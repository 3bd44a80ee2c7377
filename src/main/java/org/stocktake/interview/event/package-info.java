/** What comes into the interview, and what it asks of the world. */
@NullMarked
package org.stocktake.interview.event;

import org.jspecify.annotations.NullMarked;

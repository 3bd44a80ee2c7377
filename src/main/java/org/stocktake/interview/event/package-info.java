/** Events that come into the interview, and effects that it asks of the front end. No page and no state. */
@NullMarked
package org.stocktake.interview.event;

import org.jspecify.annotations.NullMarked;

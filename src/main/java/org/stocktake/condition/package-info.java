/**
 * Decides from the State's profile alone whether a question applies to it and binds it. Knows no answers. No lambda on
 * the way of every check (decision 0010).
 */
@NullMarked
package org.stocktake.condition;

import org.jspecify.annotations.NullMarked;

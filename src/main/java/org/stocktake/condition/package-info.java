/** Decides from the State's profile alone whether a question applies to it and binds it. Knows no answers. */
@NullMarked
package org.stocktake.condition;

import org.jspecify.annotations.NullMarked;

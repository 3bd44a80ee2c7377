/** Whether a question applies to a State and whether it binds it, decided from the State's profile alone. */
@NullMarked
package org.stocktake.condition;

import org.jspecify.annotations.NullMarked;

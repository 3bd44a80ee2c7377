/** Reads what people type: days, States, digits of any script, words without accents. It says nothing, and asks nothing. */
@NullMarked
package org.stocktake.model.typed;

import org.jspecify.annotations.NullMarked;

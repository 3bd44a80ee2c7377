/** Reads what people type: days, digits of any script, words without their accents. It says nothing, and asks nothing. */
@NullMarked
package org.stocktake.model.typed;

import org.jspecify.annotations.NullMarked;

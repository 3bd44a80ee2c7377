/** The look and the words that an office gives to its documents. */
@NullMarked
package org.stocktake.model.brand;

import org.jspecify.annotations.NullMarked;

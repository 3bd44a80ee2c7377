/** Reads the brand of an office, and its emblem. Both may come from a stranger. */
@NullMarked
package org.stocktake.files.brand;

import org.jspecify.annotations.NullMarked;

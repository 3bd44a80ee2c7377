/** Reads tables of comma-separated values; what the cells mean is decided by the callers. */
@NullMarked
package org.stocktake.files.csv;

import org.jspecify.annotations.NullMarked;

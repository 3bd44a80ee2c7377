/** Reads tables of comma-separated values. */
@NullMarked
package org.stocktake.files.csv;

import org.jspecify.annotations.NullMarked;

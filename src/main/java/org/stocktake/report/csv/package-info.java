/** Writes a sheet as comma-separated values. The rows and columns are made in {@code report.sheet}. */
@NullMarked
package org.stocktake.report.csv;

import org.jspecify.annotations.NullMarked;

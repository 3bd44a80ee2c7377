/** Sheets as comma-separated values. */
@NullMarked
package org.stocktake.report.csv;

import org.jspecify.annotations.NullMarked;

/** The facts as tables of rows, for spreadsheets and CSV: what stands in each cell, not how a cell is written. */
@NullMarked
package org.stocktake.report.sheet;

import org.jspecify.annotations.NullMarked;

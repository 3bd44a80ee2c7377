/** Lays out a report as tables for spreadsheets and CSV: the value of each cell, not how a file format writes it. */
@NullMarked
package org.stocktake.report.sheet;

import org.jspecify.annotations.NullMarked;

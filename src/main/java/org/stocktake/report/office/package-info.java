/** Writes Word files and workbooks. Apache POI is loaded for these formats alone. */
@NullMarked
package org.stocktake.report.office;

import org.jspecify.annotations.NullMarked;

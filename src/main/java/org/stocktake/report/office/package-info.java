/** Writes Word files and workbooks. Only this package uses Apache POI, which is loaded for these formats alone. */
@NullMarked
package org.stocktake.report.office;

import org.jspecify.annotations.NullMarked;

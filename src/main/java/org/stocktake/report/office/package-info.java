/** Files for Word and spreadsheet programs; Apache POI is at home here and loads only for them. */
@NullMarked
package org.stocktake.report.office;

import org.jspecify.annotations.NullMarked;

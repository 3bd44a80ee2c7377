/** Worksheets for other offices, as files for Word and Excel that come back; {@code files.worksheet} reads them. */
@NullMarked
package org.stocktake.report.worksheet;

import org.jspecify.annotations.NullMarked;

/** Worksheets for Word and Excel that come back from offices, read within limits; nothing in them is run or fetched. */
@NullMarked
package org.stocktake.files.worksheet;

import org.jspecify.annotations.NullMarked;

/** The form of a worksheet, for those who write one and those who read it back: its fields, and its hidden lines. */
@NullMarked
package org.stocktake.finding.worksheet;

import org.jspecify.annotations.NullMarked;

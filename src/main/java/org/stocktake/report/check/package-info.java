/** Writes the results of a check in each of its formats. */
@NullMarked
package org.stocktake.report.check;

import org.jspecify.annotations.NullMarked;

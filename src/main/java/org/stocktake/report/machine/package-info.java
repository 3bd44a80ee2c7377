/** Writes JSON for other programs: reports, comparisons, listings. OSCAL and the results of a check are elsewhere. */
@NullMarked
package org.stocktake.report.machine;

import org.jspecify.annotations.NullMarked;

/** Compares two assessments of the same State. */
@NullMarked
package org.stocktake.finding.compare;

import org.jspecify.annotations.NullMarked;

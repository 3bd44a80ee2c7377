/** Compares two assessments of the same State. Decides nothing about a gate. */
@NullMarked
package org.stocktake.finding.compare;

import org.jspecify.annotations.NullMarked;

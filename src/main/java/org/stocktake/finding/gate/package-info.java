/** Decides whether findings pass a gate. */
@NullMarked
package org.stocktake.finding.gate;

import org.jspecify.annotations.NullMarked;

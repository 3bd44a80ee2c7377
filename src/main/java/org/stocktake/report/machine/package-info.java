/** The facts for programs. */
@NullMarked
package org.stocktake.report.machine;

import org.jspecify.annotations.NullMarked;

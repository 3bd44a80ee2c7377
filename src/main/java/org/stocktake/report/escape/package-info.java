/** One escape for each place to which text goes and that reads some characters as something else than text. */
@NullMarked
package org.stocktake.report.escape;

import org.jspecify.annotations.NullMarked;

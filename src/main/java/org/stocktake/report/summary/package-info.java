/** Many assessments side by side: gaps and needs by theme and paragraph. No ranking, and no number of a State's own. */
@NullMarked
package org.stocktake.report.summary;

import org.jspecify.annotations.NullMarked;

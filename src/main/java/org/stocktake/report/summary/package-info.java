/** A summary of many assessments: gaps and needs by theme and paragraph, without a ranking or a score of a State. */
@NullMarked
package org.stocktake.report.summary;

import org.jspecify.annotations.NullMarked;

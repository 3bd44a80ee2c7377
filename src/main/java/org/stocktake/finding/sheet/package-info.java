/** The sheet on which lawyers read and change the questions of a checklist: its columns, and what changed in a row. */
@NullMarked
package org.stocktake.finding.sheet;

import org.jspecify.annotations.NullMarked;

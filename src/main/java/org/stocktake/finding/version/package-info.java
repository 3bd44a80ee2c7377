/** Two versions of a checklist: what differs, and what that means for assessments of the earlier one. */
@NullMarked
package org.stocktake.finding.version;

import org.jspecify.annotations.NullMarked;

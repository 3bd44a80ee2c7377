/** Takes assessments of an earlier version of a checklist to the present one. The mapping itself is in {@code files}. */
@NullMarked
package org.stocktake.cli.update;

import org.jspecify.annotations.NullMarked;

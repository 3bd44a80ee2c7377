/** Output of commands that is no report: comparisons as text, accepted floors, and single answers. */
@NullMarked
package org.stocktake.report.console;

import org.jspecify.annotations.NullMarked;

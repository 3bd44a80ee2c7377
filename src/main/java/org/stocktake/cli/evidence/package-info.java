/** The commands for what answers rest on. Whether a document is still as it was cited is found out in {@code files}. */
@NullMarked
package org.stocktake.cli.evidence;

import org.jspecify.annotations.NullMarked;

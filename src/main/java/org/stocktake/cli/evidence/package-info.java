/** The commands for what answers rest on, and for who approved them. Whether a document is still as it was cited is found out in {@code files}. */
@NullMarked
package org.stocktake.cli.evidence;

import org.jspecify.annotations.NullMarked;

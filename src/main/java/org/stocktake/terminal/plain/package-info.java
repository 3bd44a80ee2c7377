/** The interview line by line, for screen readers and scripts. No escape bytes, and no JLine. */
@NullMarked
package org.stocktake.terminal.plain;

import org.jspecify.annotations.NullMarked;

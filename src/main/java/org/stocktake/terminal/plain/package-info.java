/** The interview line by line, for screen readers and scripts. */
@NullMarked
package org.stocktake.terminal.plain;

import org.jspecify.annotations.NullMarked;

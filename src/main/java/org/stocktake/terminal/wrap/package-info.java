/** Breaks lines between words at the width of a terminal. */
@NullMarked
package org.stocktake.terminal.wrap;

import org.jspecify.annotations.NullMarked;

/** Draws what the interview wants shown, and turns keys and lines into its events. */
@NullMarked
package org.stocktake.terminal;

import org.jspecify.annotations.NullMarked;

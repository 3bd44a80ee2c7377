/** The interview on a full screen: keys, layout, drawing. The only folder that uses JLine's terminal. */
@NullMarked
package org.stocktake.terminal.screen;

import org.jspecify.annotations.NullMarked;

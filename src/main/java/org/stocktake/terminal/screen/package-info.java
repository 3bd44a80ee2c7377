/** The interview on a full screen. The only folder that uses JLine. */
@NullMarked
package org.stocktake.terminal.screen;

import org.jspecify.annotations.NullMarked;

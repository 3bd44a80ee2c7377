/** The commands: one class each, options and one call; and the exit codes. */
@NullMarked
package org.stocktake.cli;

import org.jspecify.annotations.NullMarked;

/** The tree of commands, one run of the program, and errors in its use. Each command stands in a folder below. */
@NullMarked
package org.stocktake.cli;

import org.jspecify.annotations.NullMarked;

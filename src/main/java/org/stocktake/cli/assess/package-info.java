/** The command that runs the interview, and the file behind it. */
@NullMarked
package org.stocktake.cli.assess;

import org.jspecify.annotations.NullMarked;

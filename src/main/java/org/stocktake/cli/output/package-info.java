/** Text on standard output, and documents written to files. What they say is for the commands. */
@NullMarked
package org.stocktake.cli.output;

import org.jspecify.annotations.NullMarked;

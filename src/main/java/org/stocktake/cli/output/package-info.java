/** Text on standard output, and files that documents are written into. Nothing here knows a command. */
@NullMarked
package org.stocktake.cli.output;

import org.jspecify.annotations.NullMarked;

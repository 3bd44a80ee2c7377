/** The commands for help, manual pages and shell completion. The sentences of help are in the message file. */
@NullMarked
package org.stocktake.cli.help;

import org.jspecify.annotations.NullMarked;

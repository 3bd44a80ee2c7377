/** Help, manual pages and shell completion. */
@NullMarked
package org.stocktake.cli.help;

import org.jspecify.annotations.NullMarked;

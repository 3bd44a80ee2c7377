/** The command that merges what other offices answered, and its way as a merge driver of git. */
@NullMarked
package org.stocktake.cli.merge;

import org.jspecify.annotations.NullMarked;

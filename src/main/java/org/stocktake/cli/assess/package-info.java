/**
 * The command that holds the interview, and the file that it saves to. The pages and keys of the interview are not
 * here.
 */
@NullMarked
package org.stocktake.cli.assess;

import org.jspecify.annotations.NullMarked;

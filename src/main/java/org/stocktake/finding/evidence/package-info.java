/** The documents that answers cite, and whether each is still the one that was cited. Opens no file. */
@NullMarked
package org.stocktake.finding.evidence;

import org.jspecify.annotations.NullMarked;

/** Worksheets that go out to offices; what comes back is the matter of {@code cli.merge}. */
@NullMarked
package org.stocktake.cli.split;

import org.jspecify.annotations.NullMarked;

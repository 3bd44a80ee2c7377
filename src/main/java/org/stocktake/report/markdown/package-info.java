/** The document as CommonMark with pipe tables. */
@NullMarked
package org.stocktake.report.markdown;

import org.jspecify.annotations.NullMarked;

/** Writes a document as CommonMark with pipe tables. What it says is decided in the document, not here. */
@NullMarked
package org.stocktake.report.markdown;

import org.jspecify.annotations.NullMarked;

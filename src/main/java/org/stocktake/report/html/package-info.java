/** Writes a document as one self-contained HTML page. What is on the page is decided in the document, not here. */
@NullMarked
package org.stocktake.report.html;

import org.jspecify.annotations.NullMarked;

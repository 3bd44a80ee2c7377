/** The document as one HTML page that stands alone. */
@NullMarked
package org.stocktake.report.html;

import org.jspecify.annotations.NullMarked;

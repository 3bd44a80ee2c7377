/** A document as a tree without a format: chapters, blocks, lines and spans; it holds no sentences of its own. */
@NullMarked
package org.stocktake.report.document;

import org.jspecify.annotations.NullMarked;

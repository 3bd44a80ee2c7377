/**
 * The chapters of reports and comparisons and the sentences in them; the facts and the tree of blocks are in other
 * folders.
 */
@NullMarked
package org.stocktake.report.chapter;

import org.jspecify.annotations.NullMarked;

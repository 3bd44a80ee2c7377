/**
 * The formats of reports and comparisons, and their input; the folders below make the content and lay it out, one class
 * for each format.
 */
@NullMarked
package org.stocktake.report;

import org.jspecify.annotations.NullMarked;

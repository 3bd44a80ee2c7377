/** Builds the chapters of a report from its facts. */
@NullMarked
package org.stocktake.report.chapter;

import org.jspecify.annotations.NullMarked;

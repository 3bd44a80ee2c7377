/** Findings become a document a person or a program reads; one class a format, {@link org.stocktake.report.ReportFormat} lists them. */
@NullMarked
package org.stocktake.report;

import org.jspecify.annotations.NullMarked;

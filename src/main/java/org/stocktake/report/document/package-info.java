/** The report as a document without a format: chapters, tables, cards. HTML and Markdown only lay it out. */
@NullMarked
package org.stocktake.report.document;

import org.jspecify.annotations.NullMarked;

/**
 * The document as PDF/A-2a and PDF/UA-1: tagged, searchable, with its fonts inside. Loaded only when a PDF is asked for.
 *
 * <p>A web engine lays out a page built here element by element, so that nothing which a State writes is ever parsed, and
 * with every access to a file or an address denied.
 */
@NullMarked
package org.stocktake.report.pdf;

import org.jspecify.annotations.NullMarked;

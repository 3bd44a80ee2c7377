/**
 * Writes a document as PDF/A-2a and PDF/UA-1: tagged, searchable, with embedded fonts. Loaded only for a PDF.
 *
 * <p>An HTML renderer lays out a page that is built here element by element, so text of a State is never parsed. The
 * renderer may not open any file or address.
 */
@NullMarked
package org.stocktake.report.pdf;

import org.jspecify.annotations.NullMarked;

/** The sheet of a checklist for lawyers: a row for each question, with its law and its condition in words. */
@NullMarked
package org.stocktake.report.lawyer;

import org.jspecify.annotations.NullMarked;

/**
 * The commands that write documents: reports, comparisons, summaries, questionnaires. The layout of a document is not
 * here.
 */
@NullMarked
package org.stocktake.cli.report;

import org.jspecify.annotations.NullMarked;

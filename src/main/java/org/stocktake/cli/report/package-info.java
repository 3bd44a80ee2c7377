/** The commands that write documents: reports, comparisons, summaries, questionnaires. */
@NullMarked
package org.stocktake.cli.report;

import org.jspecify.annotations.NullMarked;

/** What commands print beside the reports: the results of a check and single answers, for a person or for a program. */
@NullMarked
package org.stocktake.report.console;

import org.jspecify.annotations.NullMarked;

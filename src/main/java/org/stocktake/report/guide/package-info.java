/** The blank questionnaire, for those who answer on paper or in a file of their own. */
@NullMarked
package org.stocktake.report.guide;

import org.jspecify.annotations.NullMarked;

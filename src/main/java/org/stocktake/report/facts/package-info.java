/** The content of a report as data: what may be published, in a fixed order, without sentences or a format. */
@NullMarked
package org.stocktake.report.facts;

import org.jspecify.annotations.NullMarked;

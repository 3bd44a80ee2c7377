/** What a report says, before anybody says it: what may be published, in order, without a format or a sentence. */
@NullMarked
package org.stocktake.report.facts;

import org.jspecify.annotations.NullMarked;

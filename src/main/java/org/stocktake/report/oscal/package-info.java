/** Writes the plan and the results of the assessment as JSON in NIST's Open Security Controls Assessment Language. */
@NullMarked
package org.stocktake.report.oscal;

import org.jspecify.annotations.NullMarked;

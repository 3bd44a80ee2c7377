/** The results of testing a checklist with personas, as text, JSON and JUnit; the tests run elsewhere. */
@NullMarked
package org.stocktake.report.persona;

import org.jspecify.annotations.NullMarked;

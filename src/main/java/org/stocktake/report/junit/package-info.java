/** Writes JUnit XML; it knows neither checks nor personas. */
@NullMarked
package org.stocktake.report.junit;

import org.jspecify.annotations.NullMarked;

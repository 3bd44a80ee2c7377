/**
 * The results of a check and their formats: text, JSON, SARIF, JUnit and GitHub annotations; the check runs
 * elsewhere.
 */
@NullMarked
package org.stocktake.report.check;

import org.jspecify.annotations.NullMarked;

/**
 * Judges a checklist by personas: invented States with the questions and findings that the law expects for each. Reads
 * no file.
 */
@NullMarked
package org.stocktake.finding.persona;

import org.jspecify.annotations.NullMarked;

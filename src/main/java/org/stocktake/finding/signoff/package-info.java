/** The text that an office approves, and whether it is still the same. Saves nothing and asks no clock. */
@NullMarked
package org.stocktake.finding.signoff;

import org.jspecify.annotations.NullMarked;

/** The commands that check assessments against a gate, and the baselines they compare with. */
@NullMarked
package org.stocktake.cli.check;

import org.jspecify.annotations.NullMarked;

/** The commands that check assessments against a gate, and the baselines for it. The rules of a gate are not here. */
@NullMarked
package org.stocktake.cli.check;

import org.jspecify.annotations.NullMarked;

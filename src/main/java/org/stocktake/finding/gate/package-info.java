/** Decides whether findings pass a gate, with floors and waivers. Reads no gate file. */
@NullMarked
package org.stocktake.finding.gate;

import org.jspecify.annotations.NullMarked;

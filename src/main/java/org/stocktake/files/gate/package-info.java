/** Reads and writes gate files; the gate is applied in finding. */
@NullMarked
package org.stocktake.files.gate;

import org.jspecify.annotations.NullMarked;

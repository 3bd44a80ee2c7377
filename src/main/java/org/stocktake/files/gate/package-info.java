/** Reads and writes gate files. */
@NullMarked
package org.stocktake.files.gate;

import org.jspecify.annotations.NullMarked;

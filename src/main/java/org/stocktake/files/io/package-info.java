/** Reads bounded regular files, hashes bytes and sweeps temporary files. Knows no format. */
@NullMarked
package org.stocktake.files.io;

import org.jspecify.annotations.NullMarked;

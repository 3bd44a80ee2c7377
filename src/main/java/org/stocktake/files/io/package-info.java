/** Reads regular files of bounded size and computes their SHA-256; it knows no format and writes nothing. */
@NullMarked
package org.stocktake.files.io;

import org.jspecify.annotations.NullMarked;

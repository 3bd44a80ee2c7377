/** Reads the file with the personas that test a checklist; it judges nothing. */
@NullMarked
package org.stocktake.files.persona;

import org.jspecify.annotations.NullMarked;

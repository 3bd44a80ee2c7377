/** Reads the sheet of a checklist that lawyers changed, and says what it changes in the checklist. */
@NullMarked
package org.stocktake.files.sheet;

import org.jspecify.annotations.NullMarked;

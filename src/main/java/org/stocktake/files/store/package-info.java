/** Keeps an assessment on disk: lock, safe save, backups, recovery; what a text means is read in assessment. */
@NullMarked
package org.stocktake.files.store;

import org.jspecify.annotations.NullMarked;

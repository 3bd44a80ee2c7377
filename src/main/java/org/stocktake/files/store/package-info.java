/** Keeps an assessment on disk: lock, safe save, backups, recovery. */
@NullMarked
package org.stocktake.files.store;

import org.jspecify.annotations.NullMarked;

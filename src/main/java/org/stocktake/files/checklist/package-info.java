/** Reads, finds, checks and compiles checklists. */
@NullMarked
package org.stocktake.files.checklist;

import org.jspecify.annotations.NullMarked;

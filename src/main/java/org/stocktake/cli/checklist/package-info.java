/** The commands for authors of checklists. */
@NullMarked
package org.stocktake.cli.checklist;

import org.jspecify.annotations.NullMarked;

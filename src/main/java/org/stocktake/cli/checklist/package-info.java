/** The commands for authors of checklists. Reading and checking a checklist is not here. */
@NullMarked
package org.stocktake.cli.checklist;

import org.jspecify.annotations.NullMarked;

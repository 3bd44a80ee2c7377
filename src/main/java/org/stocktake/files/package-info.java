/** Checklists and assessments on disk: read strictly, with every fault at its line and column, and saved safely. */
@NullMarked
package org.stocktake.files;

import org.jspecify.annotations.NullMarked;

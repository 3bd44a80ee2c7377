/**
 * Finds, reads, checks and compiles checklists; it knows no assessment. Code that every check runs has loops, and
 * lambdas only to put work off.
 */
@NullMarked
package org.stocktake.files.checklist;

import org.jspecify.annotations.NullMarked;

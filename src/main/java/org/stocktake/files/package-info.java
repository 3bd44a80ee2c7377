/**
 * Reads checklists, assessments and gates strictly, with every fault at its line and column, and saves them safely. The
 * folders inside: io (bytes), yaml (trees), csv (tables), checklist, assessment, gate and persona (the four
 * formats), edit (texts), store (saving), git (earlier revisions). They are free of cycles.
 */
@NullMarked
package org.stocktake.files;

import org.jspecify.annotations.NullMarked;

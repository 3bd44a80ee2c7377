/** Escapes text for each output format that gives some characters a meaning: one class for each format. */
@NullMarked
package org.stocktake.report.escape;

import org.jspecify.annotations.NullMarked;

/** The commands that show, explain, set and recover the answers of one assessment. None of them asks questions. */
@NullMarked
package org.stocktake.cli.answers;

import org.jspecify.annotations.NullMarked;

/** Commands that show, set and recover the answers of one assessment. */
@NullMarked
package org.stocktake.cli.answers;

import org.jspecify.annotations.NullMarked;

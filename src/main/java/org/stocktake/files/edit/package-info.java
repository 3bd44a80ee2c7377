/** Changes the text of an assessment in place, and checks what was changed. */
@NullMarked
package org.stocktake.files.edit;

import org.jspecify.annotations.NullMarked;

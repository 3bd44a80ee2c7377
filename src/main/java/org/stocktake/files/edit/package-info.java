/**
 * Writes the text of assessments: a new text, or changes in place, verified; the files themselves are written in store.
 */
@NullMarked
package org.stocktake.files.edit;

import org.jspecify.annotations.NullMarked;

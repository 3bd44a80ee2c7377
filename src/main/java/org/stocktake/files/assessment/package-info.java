/** Reads the tree of a YAML file as an assessment. */
@NullMarked
package org.stocktake.files.assessment;

import org.jspecify.annotations.NullMarked;

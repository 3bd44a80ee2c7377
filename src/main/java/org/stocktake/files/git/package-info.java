/** Reads files as they were in an earlier revision of a git repository. */
@NullMarked
package org.stocktake.files.git;

import org.jspecify.annotations.NullMarked;

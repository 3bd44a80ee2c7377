/** Reads bytes as a tree of values, each with its place, and explains every fault. Knows no format of ours. */
@NullMarked
package org.stocktake.files.yaml;

import org.jspecify.annotations.NullMarked;

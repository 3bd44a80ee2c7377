/**
 * Parses bytes to a tree of nodes with their places, and explains every fault; it knows none of the three file formats.
 * Code that every check runs has loops and no lambdas.
 */
@NullMarked
package org.stocktake.files.yaml;

import org.jspecify.annotations.NullMarked;

/**
 * Parses bytes to a tree of nodes with their places, and explains every fault; of the file formats it knows the names
 * alone. Code that every check runs has loops and no lambdas.
 */
@NullMarked
package org.stocktake.files.yaml;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the tree of a YAML file as an assessment of a checklist; it writes nothing. Code that every check runs has
 * loops, and lambdas only to put work off.
 */
@NullMarked
package org.stocktake.files.assessment;

import org.jspecify.annotations.NullMarked;

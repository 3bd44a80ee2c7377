/**
 * Reads files of an earlier revision of a git repository; it changes nothing, and the only program it starts is git.
 */
@NullMarked
package org.stocktake.files.git;

import org.jspecify.annotations.NullMarked;

/**
 * Merges what several offices answered, question by question and part by part. Reads and writes no file; which office
 * is right, a person decides.
 */
@NullMarked
package org.stocktake.finding.merge;

import org.jspecify.annotations.NullMarked;

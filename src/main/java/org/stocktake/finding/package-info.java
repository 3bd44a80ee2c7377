/** Judges answers: findings, contradictions, progress. Pure functions: the same input gives the same findings. */
@NullMarked
package org.stocktake.finding;

import org.jspecify.annotations.NullMarked;

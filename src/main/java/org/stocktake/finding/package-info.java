/**
 * Judges answers: findings, contradictions, progress. Pure functions: the same input gives the same findings. No lambda
 * on the way of every check (decision 0010).
 */
@NullMarked
package org.stocktake.finding;

import org.jspecify.annotations.NullMarked;

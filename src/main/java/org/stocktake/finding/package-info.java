/** What answers amount to: findings, the gate and its verdict. Pure: same input, same findings. */
@NullMarked
package org.stocktake.finding;

import org.jspecify.annotations.NullMarked;

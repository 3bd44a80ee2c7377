/** Width, direction and wrapping of texts. The only place that breaks lines; it writes no page. */
@NullMarked
package org.stocktake.terminal.wrap;

import org.jspecify.annotations.NullMarked;

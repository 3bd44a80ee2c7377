/**
 * The interview line by line, for screen readers and scripts. No escape bytes, and no JLine. {@code PlainListInput}
 * reads an empty line on a list: it confirms the recorded or proposed line, else it skips or refuses.
 */
@NullMarked
package org.stocktake.terminal.plain;

import org.jspecify.annotations.NullMarked;

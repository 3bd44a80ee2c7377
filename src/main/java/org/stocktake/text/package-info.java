/** Every sentence that a person reads, by key and language. */
@NullMarked
package org.stocktake.text;

import org.jspecify.annotations.NullMarked;

/** The messages that a person reads, by key and language, and the escaping of foreign text in them. */
@NullMarked
package org.stocktake.text;

import org.jspecify.annotations.NullMarked;

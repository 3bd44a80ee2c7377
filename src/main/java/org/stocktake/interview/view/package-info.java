/** Content of a page to be shown: paragraphs, input field, hints. No layout, and no words: phrases are message keys. */
@NullMarked
package org.stocktake.interview.view;

import org.jspecify.annotations.NullMarked;

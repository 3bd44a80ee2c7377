/**
 * The nouns of the subject: checklist, provision, question, assessment, answer, problem. Records that check themselves.
 */
@NullMarked
package org.stocktake.model;

import org.jspecify.annotations.NullMarked;

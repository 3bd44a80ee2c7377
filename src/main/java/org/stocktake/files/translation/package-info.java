/**
 * Translations of a checklist: ID.LANGUAGE.yaml, keyed by the ids of the checklist, each text with the fingerprint of the
 * text that it translates. A checklist is translated before its meaning is read, so that nothing else knows of it.
 */
@NullMarked
package org.stocktake.files.translation;

import org.jspecify.annotations.NullMarked;

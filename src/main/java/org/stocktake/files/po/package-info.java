/**
 * Translations as translators take them: the PO files of gettext, and the messages that the build makes from them. Why
 * PO: {@code src/docs/decisions/0029-translations-in-po.md}.
 */
@org.jspecify.annotations.NullMarked
package org.stocktake.files.po;

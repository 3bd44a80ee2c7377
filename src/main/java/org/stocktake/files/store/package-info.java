/**
 * Keeps an assessment on disk: lock, safe save, backups, recovery. {@code AssessmentFile.save} is the way in, and
 * {@code SafeSave} alone writes, by the single steps of {@code Disk}. The meaning of a text is read in {@code
 * assessment}.
 */
@NullMarked
package org.stocktake.files.store;

import org.jspecify.annotations.NullMarked;

package org.stocktake.files.store;

import java.nio.file.Path;
import java.util.List;

/**
 * How the files are called that are kept for an assessment.
 *
 * @param folder the hidden folder beside it
 * @param file the assessment's own name
 */
record BackupNames(Path folder, String file) {
    /** What stands before the number of a version that could not be saved. */
    static final String CONFLICT = ".conflict-";

    /** What stands before the number of a file in whose place a copy was put. */
    static final String ASIDE = ".aside-";

    private static final String FOLDER = ".stocktake";

    static BackupNames beside(Path file) {
        return new BackupNames(file.resolveSibling(FOLDER), String.valueOf(file.getFileName()));
    }

    /** Whether it is the hidden folder or stands in it. */
    static boolean isKept(Path path) {
        for (Path name : path) {
            if (name.toString().equals(FOLDER)) {
                return true;
            }
        }
        return false;
    }

    Path of(String ending) {
        return folder.resolve(file + ending);
    }

    /** The lock. */
    Path lock() {
        return of(".lock");
    }

    /** Every file of a fixed name but the lock. */
    List<Path> fixed() {
        return List.of(ignore(), saved(), backup(), start(), digest(), draft());
    }

    /** The file that tells git to ignore the folder; the assessments of a folder share it. */
    Path ignore() {
        return folder.resolve(".gitignore");
    }

    /** A copy of what was saved last. */
    Path saved() {
        return of(".saved");
    }

    /** The version before the last save. */
    Path backup() {
        return of(".bak");
    }

    /** The version that was there when the last session saved for the first time. */
    Path start() {
        return of(".start.bak");
    }

    /** The fingerprint of what was saved last. */
    Path digest() {
        return of(".sha256");
    }

    /** The half-typed text. */
    Path draft() {
        return of(".draft");
    }
}

package org.stocktake.files.store;

import java.nio.file.Path;
import java.util.List;

/**
 * The names of the files that are kept for an assessment.
 *
 * @param folder the hidden folder beside it
 * @param file the assessment's own name
 */
record BackupNames(Path folder, String file) {
    /** Precedes the number of a version that could not be saved. */
    static final String CONFLICT = ".conflict-";

    /** Precedes the number of a version that was replaced by a backup. */
    static final String ASIDE = ".aside-";

    private static final String FOLDER = ".stocktake";

    static BackupNames beside(Path file) {
        return new BackupNames(file.resolveSibling(FOLDER), String.valueOf(file.getFileName()));
    }

    /** Returns true if the path is the hidden folder or a file in it. */
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

    /** Returns the lock. */
    Path lock() {
        return of(".lock");
    }

    /** Returns every file with a fixed name, except the lock. */
    List<Path> fixed() {
        return List.of(ignore(), saved(), backup(), start(), digest(), merged(), draft());
    }

    /** Returns the file that tells git to ignore the folder; all assessments of a folder share it. */
    Path ignore() {
        return folder.resolve(".gitignore");
    }

    /** Returns the copy of the version that was saved last. */
    Path saved() {
        return of(".saved");
    }

    /** Returns the version before the last save. */
    Path backup() {
        return of(".bak");
    }

    /** Returns the version that was there when the last session saved for the first time. */
    Path start() {
        return of(".start.bak");
    }

    /** Returns the file with the SHA-256 of the version that was saved last. */
    Path digest() {
        return of(".sha256");
    }

    /** Returns the file with the SHA-256 of the version that git merged last. */
    Path merged() {
        return of(".merged");
    }

    /** Returns the half-typed text. */
    Path draft() {
        return of(".draft");
    }
}

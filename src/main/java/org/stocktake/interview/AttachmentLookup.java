package org.stocktake.interview;

import java.util.Optional;
import org.stocktake.model.Assessment;

/** Files beside an assessment. The front end reads the disk; the interview only asks. */
@FunctionalInterface
public interface AttachmentLookup {
    /** Finds no file, so that no page asks for one. */
    AttachmentLookup NONE = path -> Optional.empty();

    /**
     * Returns the SHA-256 of the file's bytes, 64 lower-case hexadecimal digits; empty when no file is at that path.
     */
    Optional<String> fingerprint(String path);

    /** Returns the file of an assessment that exists for this State, checklist and year; empty when there is none. */
    default Optional<String> begun(Assessment.Subject subject) {
        return Optional.empty();
    }
}

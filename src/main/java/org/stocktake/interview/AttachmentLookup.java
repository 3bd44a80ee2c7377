package org.stocktake.interview;

import java.util.Optional;
import org.stocktake.model.Assessment;

/** The documents that stand beside an assessment. The world looks at them; the interview only asks. */
@FunctionalInterface
public interface AttachmentLookup {
    /** No document can be looked at: no file is asked for. */
    AttachmentLookup NONE = path -> Optional.empty();

    /** The SHA-256 of the document's bytes, 64 lower-case hexadecimal digits; empty when there is none at that path. */
    Optional<String> fingerprint(String path);

    /** The file in which an assessment of that State, checklist and year was begun already; empty when there is none. */
    default Optional<String> begun(Assessment.Subject subject) {
        return Optional.empty();
    }
}

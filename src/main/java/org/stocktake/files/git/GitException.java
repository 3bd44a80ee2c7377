package org.stocktake.files.git;

import java.io.IOException;

/** What git has to say against being asked for an earlier version. */
public final class GitException extends IOException {
    private final Kind kind;
    private final String subject;

    /** What is in the way. */
    public enum Kind {
        /** There is no program git. */
        NO_GIT,
        /** The folder is in no repository. */
        NO_REPOSITORY,
        /** The repository has no such revision. */
        NO_REVISION,
        /** The file was there, and this copy of the repository does not have what it held. */
        NOT_FETCHED,
        /** Something else. */
        GIT_FAILED
    }

    GitException(Kind kind, String subject, String reason) {
        super(reason);
        this.kind = kind;
        this.subject = subject;
    }

    public Kind kind() {
        return kind;
    }

    /** The folder or the revision that it is about; empty when it is about neither. */
    public String subject() {
        return subject;
    }

    /** In the words of git or of the system. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}

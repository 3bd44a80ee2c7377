package org.stocktake.files.git;

import java.io.IOException;

/** Reports that git cannot give an earlier version. */
public final class GitException extends IOException {
    private final Kind kind;
    private final String subject;

    /** The kind of failure. */
    public enum Kind {
        /** The program git is not there or does not start. */
        NO_GIT,
        /** The folder is in no repository. */
        NO_REPOSITORY,
        /** The repository has no such revision. */
        NO_REVISION,
        /** The revision has the file, and this partial clone has not fetched its content. */
        NOT_FETCHED,
        /** Any other failure, such as a damaged object. */
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

    /** Returns the folder, file or revision in question; empty if there is none. */
    public String subject() {
        return subject;
    }

    /** Returns the reason in the words of git or of the system. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}

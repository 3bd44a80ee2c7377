package org.stocktake.cli.assess;

/**
 * The file that a new assessment would be saved in is there: it is not overwritten, the interview goes on with it.
 * Unchecked, because it ends an interview that is being held.
 */
final class AssessmentExistsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;

    AssessmentExistsException(String file) {
        super(file);
        this.file = file;
    }

    String file() {
        return file;
    }
}

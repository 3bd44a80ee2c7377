package org.stocktake.cli.assess;

/**
 * The file that a new assessment would be saved in is there: it is not overwritten, the interview goes on with it.
 * Unchecked, because it ends an interview that is being held.
 */
final class AlreadyThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;

    AlreadyThere(String file) {
        super(file);
        this.file = file;
    }

    String file() {
        return file;
    }
}

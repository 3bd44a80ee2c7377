package org.stocktake.files.yaml;

/** Something that the block reader leaves to the YAML engine; it says nothing of why, since nobody is told. */
final class UnsupportedStyleException extends Exception {
    private static final long serialVersionUID = 1L;

    UnsupportedStyleException() {
        super(null, null, false, false); // a file in another style costs no stack trace
    }
}

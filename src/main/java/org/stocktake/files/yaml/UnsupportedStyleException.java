package org.stocktake.files.yaml;

/** Leaves a text to the YAML parser; it gives no reason, because nobody reads one. */
final class UnsupportedStyleException extends Exception {
    private static final long serialVersionUID = 1L;

    UnsupportedStyleException() {
        super(null, null, false, false); // a file in another style costs no stack trace
    }
}

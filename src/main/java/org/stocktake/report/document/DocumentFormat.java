package org.stocktake.report.document;

/** A format in which a document is written. */
public interface DocumentFormat {
    /** Returns the word on the command line, such as {@code markdown}. */
    String word();

    /** Returns the file name extension of this format, without a dot. */
    String extension();

    /** Returns true if it is text in UTF-8, which a terminal can show; else it is binary. */
    boolean isText();
}

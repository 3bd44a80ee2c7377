package org.stocktake.report.document;

/** A format in which a document is written. */
public interface DocumentFormat {
    /** The word on the command line, such as {@code markdown}. */
    String word();

    /** The end of a file's name in this format, without a dot. */
    String extension();

    /** Whether it is text in UTF-8, which a terminal can show; else it is bytes for a program. */
    boolean isText();
}

package org.stocktake.model;

/** A constant that files and options name by a word. */
public interface Worded {
    /** Returns the word, in lower-case kebab. */
    String word();
}

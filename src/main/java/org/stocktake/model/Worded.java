package org.stocktake.model;

/** A constant that files and options name by a word. */
public interface Worded {
    /** The word, lower-case kebab. */
    String word();
}

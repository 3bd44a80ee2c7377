package org.stocktake.interview.view;

/** Looks up the words of a phrase. The interview only searches them; the front ends show them. */
@FunctionalInterface
public interface PhraseLookup {
    /** Knows no words beyond the texts that a phrase carries. */
    PhraseLookup NONE = phrase -> "";

    String say(Phrase phrase);
}

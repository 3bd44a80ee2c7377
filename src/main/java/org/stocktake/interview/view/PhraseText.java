package org.stocktake.interview.view;

/** Looks up the words of a phrase. The interview only searches them; the front ends show them. */
@FunctionalInterface
public interface PhraseText {
    /** Knows no words beyond the texts that a phrase carries. */
    PhraseText NONE = phrase -> "";

    String say(Phrase phrase);
}

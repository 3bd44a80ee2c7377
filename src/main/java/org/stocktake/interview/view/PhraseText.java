package org.stocktake.interview.view;

/** The words of a phrase as they are shown. The interview only looks for words in them; what is shown is for the front ends. */
@FunctionalInterface
public interface PhraseText {
    /** No words beyond the texts that a phrase carries. */
    PhraseText NONE = phrase -> "";

    String say(Phrase phrase);
}

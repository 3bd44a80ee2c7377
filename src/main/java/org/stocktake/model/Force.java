package org.stocktake.model;

import java.util.Optional;

/**
 * The force of a provision, strongest first. The order is the order of the constants: a question's force is the
 * strongest of its applying provisions.
 *
 * <p>Source: the strength codes of the obligation tables - M and A (shall, agrees to), MQ, E, C, P - and, for
 * {@link #CALL}, the verbs of the resolution (urges, calls upon, recommends, reinforces, encourages, invites).
 */
public enum Force implements Worded {
    /** Shall, or agrees to, without softening words. */
    OBLIGATION,
    /** Shall, softened by words in the text. */
    QUALIFIED,
    /** Shall endeavour, shall seek, every effort. */
    ENDEAVOUR,
    /** Shall consider: met by real consideration. */
    CONSIDER,
    /** Asked for by the resolution, or only encouraged by a treaty: no treaty duty. */
    CALL,
    /** May: permitted, never a gap. */
    OPTIONAL;

    private final String word = KebabCase.of(this); // asked for with every provision that is read

    /** Returns the word used in files and outputs, such as {@code obligation}. */
    @Override
    public String word() {
        return word;
    }

    /** Returns the force of a word; empty if there is none. */
    public static Optional<Force> of(String word) {
        return KebabCase.find(Force.class, word);
    }

    /** Returns true if this force accepts the answer "considered and not adopted". */
    public boolean acceptsConsidered() {
        return compareTo(CONSIDER) >= 0;
    }
}

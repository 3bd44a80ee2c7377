package org.stocktake.model.typed;

import java.text.Normalizer;

/** Converts letters, digits and signs of full width, as Chinese keyboards give them: {@code １} is 1, {@code ？} is ?. */
public final class HalfWidth {
    private HalfWidth() {}

    /** Returns a command, a number or a code as English keyboards give it. Not for texts, whose signs stay. */
    public static String of(String typed) {
        boolean isWide = typed.chars().anyMatch(c -> c == '\u3000' || (c >= '\uFF01' && c <= '\uFF5E'));
        return isWide ? Normalizer.normalize(typed, Normalizer.Form.NFKC) : typed;
    }
}

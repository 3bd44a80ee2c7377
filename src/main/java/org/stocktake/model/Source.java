package org.stocktake.model;

import java.util.Map;

/**
 * An instrument: the resolution, the Protocol, the Convention.
 *
 * @param shortTitle how it is cited, such as {@code Protocol}
 * @param unit the unit that its numbers count
 * @param reference the place where the text is published
 * @param boundWhen for each addressee (by id), the condition under which a State is bound; an addressee that is not
 *     named binds nobody
 */
public record Source(
        String id,
        String title,
        String shortTitle,
        SourceUnit unit,
        String reference,
        Map<String, Condition> boundWhen) {
    public Source {
        IdFormat.requireValid(id);
        boundWhen = Map.copyOf(boundWhen);
    }

    /**
     * Returns the last part of the message key of a citation: the unit that its numbers count, or {@code named} for a part
     * that is cited by its name. The preamble has a message of its own, because its name is a word of the language.
     */
    public String unitOf(String number) {
        boolean numbered = !number.isEmpty() && number.charAt(0) >= '0' && number.charAt(0) <= '9';
        return numbered ? unit.word() : isPreamble(number) ? "preamble" : "named";
    }

    /** Returns true for what stands in the place of a number for the preamble. */
    public static boolean isPreamble(String number) {
        return number.equals("preamble");
    }
}

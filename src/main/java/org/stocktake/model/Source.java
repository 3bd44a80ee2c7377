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
}

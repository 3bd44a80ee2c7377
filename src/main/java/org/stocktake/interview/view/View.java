package org.stocktake.interview.view;

import java.util.List;
import java.util.Set;

/**
 * What should be on the screen, not how.
 *
 * @param heading where one is, in the order said
 * @param body above the field
 * @param notices what has just happened; below the field
 * @param hints what can be done, most important first
 */
public record View(
        List<Phrase> heading, List<Paragraph> body, PageField field, List<Paragraph> notices, List<KeyHint> hints) {
    public View {
        heading = List.copyOf(heading);
        body = List.copyOf(body);
        notices = List.copyOf(notices);
        hints = List.copyOf(hints);
    }

    public View without(Set<KeyHint> refused) {
        List<KeyHint> left =
                hints.stream().filter(hint -> !refused.contains(hint)).toList();
        return new View(heading, body, field, notices, left);
    }

    public View with(List<Paragraph> said) {
        return new View(heading, body, field, said, hints);
    }
}

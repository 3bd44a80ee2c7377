package org.stocktake.interview.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Content of a page, without layout.
 *
 * @param heading title and position, in the order said
 * @param body paragraphs above the field
 * @param field the input that the page takes
 * @param notices results of the last event, below the field
 * @param hints actions that the page offers, most important first
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

    /** Returns the view with a paragraph above all others. */
    public View under(Paragraph first) {
        List<Paragraph> all = new ArrayList<>(List.of(first));
        all.addAll(body);
        return new View(heading, all, field, notices, hints);
    }

    public View with(List<Paragraph> said) {
        return new View(heading, body, field, said, hints);
    }
}

package org.stocktake.report.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Choices by which a reader narrows the findings of a document, on a page that has controls. Other formats leave them out.
 *
 * @param before the id of the chapter before which they stand
 * @param choices of each finding, by the id of its place: the ids of the choices that show it
 */
public record Filters(String before, Texts texts, List<Group> groups, Map<String, List<String>> choices) {
    /** Those of a document without findings. */
    public static final Filters NONE = new Filters("", new Texts("", "", "", "", "", "", "", ""), List.of(), Map.of());

    public Filters {
        groups = List.copyOf(groups);
        choices = Map.copyOf(choices);
    }

    /** Returns the classes of a place that a style finds it by; empty if it is the place of no finding. */
    public String classes(String place) {
        @Nullable List<String> ids = choices.get(place);
        return ids == null ? "" : "finding " + String.join(" ", ids);
    }

    /** Returns the classes of a row of a table, by the place in its first cell. */
    public String classes(List<TextLine> row) {
        return classes(row.get(0));
    }

    /** Returns the classes of an item of a list, by the place in it. */
    public String classes(TextLine item) {
        for (Span span : item.spans()) {
            if (span.kind() == Span.Kind.PLACE) {
                return classes(span.target());
            }
        }
        return "";
    }

    /**
     * Choices of one kind. A finding is shown if it belongs to one of those that the reader took, or if none is taken.
     *
     * @param all the name of taking none, for a group of which one choice at most is taken; else empty
     */
    public record Group(String id, String title, String all, List<Choice> choices) {
        public Group {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A choice.
     *
     * @param count the number of its findings
     */
    public record Choice(String id, String label, int count) {
        public Choice {
            label = PlainText.text(label);
        }
    }

    /**
     * The words around the choices.
     *
     * @param set says that not all findings are shown
     * @param shown stands before the number of those that are shown
     * @param none says that a chapter has no finding that is shown
     * @param folded says on paper that a browser could not open what is folded
     */
    public record Texts(
            String title,
            String about,
            String clear,
            String change,
            String set,
            String shown,
            String none,
            String folded) {}
}

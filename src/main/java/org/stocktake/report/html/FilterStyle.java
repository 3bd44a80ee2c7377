package org.stocktake.report.html;

import org.stocktake.report.document.Filters;

/**
 * The rules of the style that hide what a reader did not choose. They need no script: a checked box is found with
 * {@code :has}. A browser that does not know it shows everything, and no boxes.
 */
final class FilterStyle {
    private final Filters filters;
    private final StringBuilder rules = new StringBuilder();

    private FilterStyle(Filters filters) {
        this.filters = filters;
    }

    /** Returns the rules; none for a document without choices. What is printed is never filtered. */
    static String rules(Filters filters) {
        if (filters.groups().isEmpty()) {
            return "";
        }
        FilterStyle style = new FilterStyle(filters);
        filters.groups().forEach(style::hide);
        style.sayThatNoneIsHere();
        return "@media screen {\n" + style.rules + "}\n" + style.counter() + style.folded();
    }

    /** Hides findings, and chapters of them, that belong to no choice that is taken; a place that a link led to stays. */
    private void hide(Filters.Group group) {
        StringBuilder chosen = new StringBuilder(":target, :has(:target)");
        StringBuilder chapters = new StringBuilder(":target, :has(:target)");
        for (Filters.Choice choice : group.choices()) {
            String taken = ", body:has(#choose-" + choice.id() + ":checked) ";
            chosen.append(taken).append('.').append(choice.id());
            chapters.append(taken).append("section:has(.").append(choice.id()).append(')');
        }
        String some = "body:has(#" + group.id() + " :is(input, option + option):checked) ";
        rules.append(some).append(".finding:not(").append(chosen).append("),\n");
        rules.append(some).append("section:has(.finding):not(").append(chapters).append(") { display: none; }\n");
    }

    /** Says it under a chapter that has findings of each choice, but none of all of them. */
    private void sayThatNoneIsHere() {
        rules.append("body:has(#filter :is(input, option + option):checked) section:has(.finding):not(:has(section))")
                .append("::after { content: counter(here, none-here); }\n");
    }

    /** Returns a way to write a number: 0 is the text, any other is nothing. */
    private String counter() {
        return "@counter-style nothing { system: cyclic; symbols: \"\"; }\n"
                + "@counter-style none-here { system: fixed 0; symbols: "
                + CssText.quoted(filters.texts().none()) + "; fallback: nothing; }\n";
    }

    /** Returns what stands on paper for what a browser cannot open there, so that nobody takes the page for the whole. */
    private String folded() {
        return "@supports not selector(::details-content) { @media print { .fold:not([open]) > summary::after { content: "
                + CssText.quoted(" " + filters.texts().folded()) + "; } } }\n";
    }
}

package org.stocktake.model.brand;

import java.util.List;
import java.util.Optional;

/**
 * The look and the words that an office gives to its documents. Each of them may be empty; then a document is as it is
 * without a brand.
 *
 * @param office that the documents are from
 * @param letterhead the lines at the top of the first page
 * @param foot the line at the foot of each page
 * @param classification the label of a full copy
 * @param redacted the label of a redacted copy, which says also that it is one
 * @param foreword its paragraphs
 * @param template the Word file whose styles, page and headers a Word document takes
 */
public record Brand(
        String office,
        List<String> letterhead,
        String foot,
        Optional<Emblem> emblem,
        BrandColors colors,
        String classification,
        String redacted,
        List<String> foreword,
        List<Signatory> signatories,
        Optional<TemplateFile> template) {
    /** No brand. */
    public static final Brand NONE =
            new Brand("", List.of(), "", Optional.empty(), BrandColors.USUAL, "", "", List.of(), List.of());

    /** Creates a brand without a Word template. */
    public Brand(
            String office,
            List<String> letterhead,
            String foot,
            Optional<Emblem> emblem,
            BrandColors colors,
            String classification,
            String redacted,
            List<String> foreword,
            List<Signatory> signatories) {
        this(
                office,
                letterhead,
                foot,
                emblem,
                colors,
                classification,
                redacted,
                foreword,
                signatories,
                Optional.empty());
    }

    /** Returns the same brand with a Word template. */
    public Brand with(TemplateFile word) {
        return new Brand(
                office,
                letterhead,
                foot,
                emblem,
                colors,
                classification,
                redacted,
                foreword,
                signatories,
                Optional.of(word));
    }

    public Brand {
        letterhead = List.copyOf(letterhead);
        foreword = List.copyOf(foreword);
        signatories = List.copyOf(signatories);
    }
}

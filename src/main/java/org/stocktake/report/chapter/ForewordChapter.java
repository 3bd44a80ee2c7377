package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.brand.Brand;
import org.stocktake.model.brand.Signatory;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.text.Joint;

/** The foreword of the office, with those who sign it. */
final class ForewordChapter {
    private final ReportText wording;
    private final Brand brand;

    ForewordChapter(ReportContext context) {
        this.wording = context.wording();
        this.brand = context.report().origin().brand();
    }

    /** Returns the chapter; empty if the brand has no foreword. */
    Optional<Chapter> chapter() {
        if (brand.foreword().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        brand.foreword().forEach(paragraph -> blocks.add(Block.Paragraph.of(paragraph)));
        for (Signatory signatory : brand.signatories()) {
            blocks.add(new Block.Paragraph(signed(signatory)));
        }
        return Optional.of(Chapter.of("foreword", wording.say("foreword.title"), blocks));
    }

    /** Returns the name and the function on one line: an office below a name would be read as the second one of that person. */
    private TextLine signed(Signatory signatory) {
        TextLine function = TextLine.of(signatory.function());
        return signatory.name().isEmpty()
                ? function
                : TextLine.join(
                        List.of(TextLine.of(Span.strong(signatory.name())), function),
                        Joint.LIST.between(wording.words()));
    }
}

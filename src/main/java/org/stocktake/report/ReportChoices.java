package org.stocktake.report;

import java.nio.file.Path;
import java.util.List;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.facts.ReportView;

/**
 * Choices of the user for a report.
 *
 * @param redact true to leave out confidential answers; contacts and internal notes are always left out
 * @param view the order of the findings, and what the State is asked
 * @param brand the look and the words of the office
 * @param fonts font files for characters that the shipped ones lack, for formats that carry their fonts
 */
public record ReportChoices(boolean redact, List<Path> fonts, ReportView view, Brand brand) {
    /** Choices with the usual view and no brand. */
    public ReportChoices(boolean redact, List<Path> fonts) {
        this(redact, fonts, ReportView.USUAL);
    }

    /** Choices without a brand. */
    public ReportChoices(boolean redact, List<Path> fonts, ReportView view) {
        this(redact, fonts, view, Brand.NONE);
    }

    public ReportChoices {
        fonts = List.copyOf(fonts);
    }
}

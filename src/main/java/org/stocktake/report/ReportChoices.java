package org.stocktake.report;

import java.nio.file.Path;
import java.util.List;

/**
 * Choices of the user for a report.
 *
 * @param redact true to leave out confidential answers; contacts and internal notes are always left out
 * @param fonts font files for characters that the shipped ones lack, for formats that carry their fonts
 */
public record ReportChoices(boolean redact, List<Path> fonts) {
    public ReportChoices {
        fonts = List.copyOf(fonts);
    }
}

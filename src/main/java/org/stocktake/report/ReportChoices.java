package org.stocktake.report;

import java.nio.file.Path;
import java.util.List;

/**
 * What the user chooses about a report.
 *
 * @param redact whether confidential answers are left out; contacts and internal notes always are
 * @param fonts for characters that the shipped ones lack, for formats that carry their fonts
 */
public record ReportChoices(boolean redact, List<Path> fonts) {
    public ReportChoices {
        fonts = List.copyOf(fonts);
    }
}

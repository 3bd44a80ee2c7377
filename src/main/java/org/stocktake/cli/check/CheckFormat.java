package org.stocktake.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.model.KebabCase;
import org.stocktake.report.check.CheckAnnotationsReport;
import org.stocktake.report.check.CheckJUnitReport;
import org.stocktake.report.check.CheckJsonReport;
import org.stocktake.report.check.CheckLinesReport;
import org.stocktake.report.check.CheckReport;
import org.stocktake.report.check.CheckSarifReport;
import org.stocktake.report.check.CheckTextReport;

/** The formats of a check. */
enum CheckFormat {
    TEXT,
    JSON,
    NDJSON,
    JUNIT,
    SARIF,
    GITHUB;

    static Optional<CheckFormat> of(String word) {
        return KebabCase.find(CheckFormat.class, word);
    }

    /** Returns the names of all formats, separated by commas. */
    static String words() {
        List<String> words = new ArrayList<>();
        for (CheckFormat format : values()) {
            words.add(KebabCase.of(format));
        }
        return String.join(", ", words);
    }

    /**
     * Begins the document.
     *
     * @param coloured whether text may have colours
     */
    CheckReport on(PrintWriter out, CommandContext context, boolean coloured) throws IOException {
        String version = context.world().machine().version();
        return switch (this) {
            case TEXT ->
                new CheckTextReport(
                        out,
                        context.words(),
                        new CheckTextReport.Style(context.options().quiet.value(), coloured, false));
            case JSON -> new CheckJsonReport(out, context.words(), version);
            case NDJSON -> new CheckLinesReport(out, context.words());
            case JUNIT ->
                new CheckJUnitReport(
                        out, context.words(), context.world().clock().instant());
            case SARIF -> new CheckSarifReport(out, context.words(), version);
            case GITHUB -> new CheckAnnotationsReport(out, context.words());
        };
    }
}

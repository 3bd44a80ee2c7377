package org.stocktake.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.model.KebabCase;
import org.stocktake.report.check.CheckAnnotationsWriter;
import org.stocktake.report.check.CheckJUnitWriter;
import org.stocktake.report.check.CheckJsonWriter;
import org.stocktake.report.check.CheckLinesWriter;
import org.stocktake.report.check.CheckSarifWriter;
import org.stocktake.report.check.CheckTextWriter;
import org.stocktake.report.check.CheckWriter;
import org.stocktake.report.check.StepSummary;

/** The formats of a check. */
public enum CheckFormat {
    TEXT,
    JSON,
    NDJSON,
    JUNIT,
    SARIF,
    GITHUB;

    static Optional<CheckFormat> of(String word) {
        return KebabCase.find(CheckFormat.class, word);
    }

    /** Returns the names of all formats. */
    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (CheckFormat format : values()) {
            words.add(KebabCase.of(format));
        }
        return words;
    }

    /**
     * Begins the document.
     *
     * @param coloured whether text may have colours
     */
    CheckWriter on(PrintWriter out, CommandContext context, boolean coloured) throws IOException {
        String version = context.world().machine().version();
        return switch (this) {
            case TEXT ->
                new CheckTextWriter(
                        out,
                        context.words(),
                        new CheckTextWriter.Style(context.options().quiet.value(), coloured, false));
            case JSON -> new CheckJsonWriter(out, context.words(), version);
            case NDJSON -> new CheckLinesWriter(out, context.words());
            case JUNIT ->
                new CheckJUnitWriter(
                        out, context.words(), context.world().clock().instant());
            case SARIF -> new CheckSarifWriter(out, context.words(), version);
            case GITHUB ->
                new CheckAnnotationsWriter(
                        out,
                        context.words(),
                        new StepSummary(context.words(), markdown -> StepSummaryFile.append(context, markdown)));
        };
    }
}

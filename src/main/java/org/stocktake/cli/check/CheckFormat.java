package org.stocktake.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.Tool;
import org.stocktake.model.Spelling;
import org.stocktake.report.check.CheckAnnotations;
import org.stocktake.report.check.CheckJUnit;
import org.stocktake.report.check.CheckJson;
import org.stocktake.report.check.CheckLines;
import org.stocktake.report.check.CheckReport;
import org.stocktake.report.check.CheckSarif;
import org.stocktake.report.check.CheckText;

/** The formats of a check. */
enum CheckFormat {
    TEXT,
    JSON,
    NDJSON,
    JUNIT,
    SARIF,
    GITHUB;

    static Optional<CheckFormat> of(String word) {
        return Spelling.find(CheckFormat.class, word);
    }

    /** All words, for a sentence. */
    static String words() {
        List<String> words = new ArrayList<>();
        for (CheckFormat format : values()) {
            words.add(Spelling.of(format));
        }
        return String.join(", ", words);
    }

    /** Begins the document. */
    CheckReport on(PrintWriter out, Tool tool) throws IOException {
        String version = tool.world().machine().version();
        return switch (this) {
            case TEXT -> new CheckText(out, tool.words(), tool.options().quiet.value());
            case JSON -> new CheckJson(out, tool.words(), version);
            case NDJSON -> new CheckLines(out, tool.words());
            case JUNIT -> new CheckJUnit(out, tool.words(), tool.world().clock().instant());
            case SARIF -> new CheckSarif(out, tool.words(), version);
            case GITHUB -> new CheckAnnotations(out, tool.words());
        };
    }
}

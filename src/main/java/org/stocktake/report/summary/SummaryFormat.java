package org.stocktake.report.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.stocktake.model.KebabCase;
import org.stocktake.report.document.DocumentFormat;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.html.HtmlLayout;
import org.stocktake.report.office.WorkbookContent;
import org.stocktake.report.office.WorkbookLayout;
import org.stocktake.text.Messages;

/** The formats of a summary. */
public enum SummaryFormat implements DocumentFormat {
    /** One HTML page without other files. */
    HTML {
        @Override
        public void write(Summary summary, Made made, OutputStream out) throws IOException {
            text(HtmlLayout.of(SummaryDocument.of(summary, made.day(), made.program(), made.words())), out);
        }
    },
    /** A workbook with a row for each question and State. */
    XLSX {
        @Override
        public void write(Summary summary, Made made, OutputStream out) throws IOException {
            String title = made.words().say("report.summing.kicker") + ": "
                    + summary.checklist().heading().title();
            WorkbookLayout.write(
                    WorkbookContent.of(SummarySheets.of(summary, made.words())),
                    new FileMetadata(title, made.program(), made.day()),
                    made.words(),
                    out);
        }
    },
    /** JSON for programs; {@code src/docs/summary-json.md} describes it. */
    JSON {
        @Override
        public void write(Summary summary, Made made, OutputStream out) throws IOException {
            text(SummaryJson.of(summary, made.day(), made.version()), out);
        }
    };

    /**
     * The day, the program and the language of the output.
     *
     * @param version of the program
     */
    public record Made(LocalDate day, String version, Messages words) {
        String program() {
            return words.say("report.footer", version);
        }
    }

    @Override
    public String word() {
        return KebabCase.of(this);
    }

    @Override
    public String extension() {
        return word();
    }

    @Override
    public boolean isText() {
        return this != XLSX;
    }

    /** Writes the summary and leaves the stream open. */
    public abstract void write(Summary summary, Made made, OutputStream out) throws IOException;

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

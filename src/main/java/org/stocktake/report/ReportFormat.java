package org.stocktake.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.stocktake.model.Spelling;
import org.stocktake.report.csv.CsvLayout;
import org.stocktake.report.document.Document;
import org.stocktake.report.facts.Report;
import org.stocktake.report.html.HtmlLayout;
import org.stocktake.report.machine.JsonLayout;
import org.stocktake.report.markdown.MarkdownLayout;
import org.stocktake.report.office.WordLayout;
import org.stocktake.report.office.WorkbookLayout;
import org.stocktake.report.sheet.ReportSheets;

/** The formats of a report. A format only lays out what {@code facts} and {@code document} say. */
public enum ReportFormat {
    /** One page that stands alone: read, print, send. */
    HTML("html") {
        @Override
        public void write(ReportSubject subject, OutputStream out) throws IOException {
            text(HtmlLayout.of(Document.of(subject.report(), subject.words())), out);
        }
    },
    /** CommonMark with pipe tables. */
    MARKDOWN("md") {
        @Override
        public void write(ReportSubject subject, OutputStream out) throws IOException {
            text(MarkdownLayout.of(Document.of(subject.report(), subject.words())), out);
        }
    },
    /** For Word and its like: complete, to edit and to sign. */
    DOCX("docx") {
        @Override
        public boolean isText() {
            return false;
        }

        @Override
        public void write(ReportSubject subject, OutputStream out) throws IOException {
            Document document = Document.of(subject.report(), subject.words());
            WordLayout.write(document, subject.officeFile(), subject.words(), out);
        }
    },
    /** For a spreadsheet: to filter, to sort, and to go on with as an action plan. */
    XLSX("xlsx") {
        @Override
        public boolean isText() {
            return false;
        }

        @Override
        public void write(ReportSubject subject, OutputStream out) throws IOException {
            Report report = subject.report();
            WorkbookLayout.write(ReportSheets.of(report, subject.words()), subject.officeFile(), subject.words(), out);
        }
    },
    /** Every answer whole, one row a question, for what reads nothing else. */
    CSV("csv") {
        @Override
        public void write(ReportSubject subject, OutputStream out) throws IOException {
            text(CsvLayout.of(ReportSheets.alone(subject.report(), subject.words())), out);
        }
    },
    /** For programs; the shape is described in {@code src/docs/report-json.md}. */
    JSON("json") {
        @Override
        public void write(ReportSubject subject, OutputStream out) throws IOException {
            text(JsonLayout.of(subject.report()), out);
        }
    };

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /** The word on the command line, such as {@code markdown}. */
    public String word() {
        return Spelling.of(this);
    }

    /** The format of that word; empty when there is none. */
    public static Optional<ReportFormat> of(String word) {
        return Spelling.find(ReportFormat.class, word);
    }

    /** The end of a file's name in this format, without a dot. */
    public String extension() {
        return extension;
    }

    /** Whether it is text in UTF-8, which a terminal can show; else it is bytes for a program. */
    public boolean isText() {
        return true;
    }

    /**
     * Writes the report and leaves the stream open. Same input, same bytes: neither the clock nor the machine's locale is
     * asked.
     *
     * @throws IOException when the output refuses it
     */
    public abstract void write(ReportSubject subject, OutputStream out) throws IOException;

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

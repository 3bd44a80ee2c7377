package org.stocktake.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.KebabCase;
import org.stocktake.report.chapter.ConfidentialityNotice;
import org.stocktake.report.chapter.ReportBuilder;
import org.stocktake.report.csv.CsvLayout;
import org.stocktake.report.csv.DataPackageJson;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.DocumentFormat;
import org.stocktake.report.facts.Report;
import org.stocktake.report.html.HtmlLayout;
import org.stocktake.report.machine.ReportJson;
import org.stocktake.report.markdown.MarkdownLayout;
import org.stocktake.report.office.WordLayout;
import org.stocktake.report.office.WorkbookContent;
import org.stocktake.report.office.WorkbookLayout;
import org.stocktake.report.oscal.OscalLayout;
import org.stocktake.report.pdf.PdfLayout;
import org.stocktake.report.sheet.ReportSheets;
import org.stocktake.report.sheet.ReportTable;

/** The formats of a report. A format lays out what {@code facts} and {@code document} contain, and nothing else. */
public enum ReportFormat implements DocumentFormat {
    /** One HTML page without other files, to read, print and send. */
    HTML("html") {
        @Override
        public String write(ReportSubject subject, OutputStream out) throws IOException {
            return text(HtmlLayout.of(ReportBuilder.of(subject.report(), subject.words())), out);
        }
    },
    /** CommonMark with pipe tables. */
    MARKDOWN("md") {
        @Override
        public String write(ReportSubject subject, OutputStream out) throws IOException {
            return text(MarkdownLayout.of(ReportBuilder.of(subject.report(), subject.words())), out);
        }
    },
    /** PDF/A-2a and PDF/UA-1, to print, sign and archive, and for screen readers. */
    PDF("pdf") {
        @Override
        public boolean isText() {
            return false;
        }

        @Override
        public String write(ReportSubject subject, OutputStream out) throws IOException {
            Report report = subject.report();
            return PdfLayout.write(
                    ReportBuilder.of(report, subject.words()),
                    subject.metadata(report),
                    subject.sha256(),
                    subject.choices().fonts(),
                    out);
        }

        @Override
        public String missing(ReportSubject subject) throws IOException {
            return PdfLayout.missing(
                    ReportBuilder.of(subject.report(), subject.words()),
                    subject.choices().fonts());
        }
    },
    /** The complete report for Word and similar programs, to edit and to sign. */
    DOCX("docx") {
        @Override
        public boolean isText() {
            return false;
        }

        @Override
        public String write(ReportSubject subject, OutputStream out) throws IOException {
            Report report = subject.report();
            Document document = ReportBuilder.of(report, subject.words());
            WordLayout.write(document, subject.metadata(report), subject.words(), out);
            return "";
        }
    },
    /** A workbook for spreadsheet programs, to filter, to sort, and to use as an action plan. */
    XLSX("xlsx") {
        @Override
        public boolean isText() {
            return false;
        }

        @Override
        public String write(ReportSubject subject, OutputStream out) throws IOException {
            Report report = subject.report();
            String notice = ConfidentialityNotice.counts(report, subject.words());
            WorkbookContent content = new WorkbookContent(
                    ReportSheets.of(report, subject.words()),
                    Optional.of(ReportSheets.dashboard(report, subject.words())),
                    notice);
            WorkbookLayout.write(content, subject.metadata(report), subject.words(), out);
            return "";
        }
    },
    /** CSV: one row for each question with the whole answer. Beside it stand three tables and what describes all four. */
    CSV(ReportTable.FINDINGS.extension()) {
        @Override
        public String write(ReportSubject subject, OutputStream out) throws IOException {
            return table(ReportTable.FINDINGS, subject, out);
        }
    },
    /** CSV: one row for each planned step. */
    CSV_STEPS(ReportTable.STEPS.extension()) {
        @Override
        public String write(ReportSubject subject, OutputStream out) throws IOException {
            return table(ReportTable.STEPS, subject, out);
        }
    },
    /** CSV: one row for each citation of a question. */
    CSV_EVIDENCE(ReportTable.EVIDENCE.extension()) {
        @Override
        public String write(ReportSubject subject, OutputStream out) throws IOException {
            return table(ReportTable.EVIDENCE, subject, out);
        }
    },
    /** CSV: one row for each provision of a question. */
    CSV_PROVISIONS(ReportTable.PROVISIONS.extension()) {
        @Override
        public String write(ReportSubject subject, OutputStream out) throws IOException {
            return table(ReportTable.PROVISIONS, subject, out);
        }
    },
    /** The description of the four tables, as a Frictionless Data Package. */
    CSV_PACKAGE(DataPackageJson.EXTENSION) {
        @Override
        public String write(ReportSubject subject, OutputStream out) throws IOException {
            return text(DataPackageJson.of(subject.report(), subject.words()), out);
        }
    },
    /** JSON for programs; {@code src/docs/report-json.md} describes it. */
    JSON("json") {
        @Override
        public String write(ReportSubject subject, OutputStream out) throws IOException {
            return text(ReportJson.of(subject.report(), subject.words()), out);
        }
    },
    /** The questions, as an OSCAL assessment plan. */
    OSCAL_PLAN(OscalLayout.PLAN_EXTENSION) {
        @Override
        public String write(ReportSubject subject, OutputStream out) throws IOException {
            return text(OscalLayout.plan(subject.report(), subject.words()), out);
        }
    },
    /** The answers and findings, as OSCAL assessment results; they refer to the plan. */
    OSCAL_RESULTS(OscalLayout.RESULTS_EXTENSION) {
        @Override
        public String write(ReportSubject subject, OutputStream out) throws IOException {
            return text(OscalLayout.results(subject.report(), subject.words()), out);
        }
    };

    /** The word that stands for both OSCAL formats. */
    private static final String OSCAL = "oscal";

    /** The formats that the word {@code csv} stands for, the table that stands alone first. */
    private static final List<ReportFormat> TABLES = List.of(CSV, CSV_STEPS, CSV_EVIDENCE, CSV_PROVISIONS, CSV_PACKAGE);

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** Returns the format of that word; empty when there is none. */
    static Optional<ReportFormat> of(String word) {
        return KebabCase.find(ReportFormat.class, word);
    }

    /**
     * Returns the formats for a word on the command line; {@code oscal} stands for two, and {@code csv} for five. Empty
     * when there is none.
     *
     * @param intoOneFile true if the user names one file; then {@code csv} is the table of findings alone
     */
    public static List<ReportFormat> asked(String word, boolean intoOneFile) {
        if (word.equals(CSV.word()) && !intoOneFile) {
            return TABLES;
        }
        return word.equals(OSCAL)
                ? List.of(OSCAL_PLAN, OSCAL_RESULTS)
                : of(word).stream().toList();
    }

    /** Returns true for the files that the word {@code csv} adds beside the table of findings. */
    public boolean isBesideFindings() {
        return this != CSV && TABLES.contains(this);
    }

    /** Returns every word that stands for one format or several. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (ReportFormat format : values()) {
            if (format != OSCAL_PLAN && format != OSCAL_RESULTS) {
                words.add(format.word());
            }
        }
        words.addAll(List.of(OSCAL, OSCAL_PLAN.word(), OSCAL_RESULTS.word()));
        return words;
    }

    @Override
    public String extension() {
        return extension;
    }

    @Override
    public boolean isText() {
        return true;
    }

    /**
     * Writes the report, leaves the stream open, and returns the characters that the format cannot show, each once. Same
     * input, same bytes: it uses neither the clock nor the locale of the machine.
     *
     * @throws IOException when the output refuses it, or a font that the subject names cannot be read
     */
    public abstract String write(ReportSubject subject, OutputStream out) throws IOException;

    /**
     * Returns what {@link #write} would return, for a report that is not written.
     *
     * @throws IOException when a font that the subject names cannot be read
     */
    public String missing(ReportSubject subject) throws IOException {
        return "";
    }

    /** Returns true if the format has pages, of which the first ones can stand alone as the brief. */
    public boolean hasBrief() {
        return this == HTML || this == MARKDOWN || this == PDF || this == DOCX;
    }

    /** Returns true if the format shows changes since an earlier assessment, where the report is compared with one. */
    public boolean saysWhatChanged() {
        return !TABLES.contains(this) && this != OSCAL_PLAN && this != OSCAL_RESULTS;
    }

    private static String table(ReportTable table, ReportSubject subject, OutputStream out) throws IOException {
        return text(CsvLayout.of(table.of(subject.report(), subject.words())), out);
    }

    private static String text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return "";
    }
}

package org.stocktake.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.KebabCase;
import org.stocktake.report.chapter.ReportBuilder;
import org.stocktake.report.csv.CsvLayout;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.DocumentFormat;
import org.stocktake.report.facts.Report;
import org.stocktake.report.html.HtmlLayout;
import org.stocktake.report.machine.ReportJson;
import org.stocktake.report.markdown.MarkdownLayout;
import org.stocktake.report.office.WordLayout;
import org.stocktake.report.office.WorkbookLayout;
import org.stocktake.report.oscal.OscalLayout;
import org.stocktake.report.pdf.PdfLayout;
import org.stocktake.report.sheet.ReportSheets;

/** The formats of a report. A format only lays out what {@code facts} and {@code document} say. */
public enum ReportFormat implements DocumentFormat {
    /** One page that stands alone: read, print, send. */
    HTML("html") {
        @Override
        public void write(ReportSubject subject, OutputStream out) throws IOException {
            text(HtmlLayout.of(ReportBuilder.of(subject.report(), subject.words())), out);
        }
    },
    /** CommonMark with pipe tables. */
    MARKDOWN("md") {
        @Override
        public void write(ReportSubject subject, OutputStream out) throws IOException {
            text(MarkdownLayout.of(ReportBuilder.of(subject.report(), subject.words())), out);
        }
    },
    /** To print, to sign, to hear and to keep: PDF/A-2a and PDF/UA-1. */
    PDF("pdf") {
        @Override
        public boolean isText() {
            return false;
        }

        @Override
        public void write(ReportSubject subject, OutputStream out) throws IOException {
            PdfLayout.write(
                    ReportBuilder.of(subject.report(), subject.words()),
                    subject.pdfFile(),
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
    /** For Word and its like: complete, to edit and to sign. */
    DOCX("docx") {
        @Override
        public boolean isText() {
            return false;
        }

        @Override
        public void write(ReportSubject subject, OutputStream out) throws IOException {
            Document document = ReportBuilder.of(subject.report(), subject.words());
            WordLayout.writeToSign(document, subject.officeFile(), subject.words(), out);
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
            text(ReportJson.of(subject.report(), subject.words()), out);
        }
    },
    /** What is asked, for tools that speak OSCAL. */
    OSCAL_PLAN(OscalLayout.PLAN_EXTENSION) {
        @Override
        public void write(ReportSubject subject, OutputStream out) throws IOException {
            text(OscalLayout.plan(subject.report(), subject.words()), out);
        }
    },
    /** What was answered and what it amounts to, for the same; it refers to the plan. */
    OSCAL_RESULTS(OscalLayout.RESULTS_EXTENSION) {
        @Override
        public void write(ReportSubject subject, OutputStream out) throws IOException {
            text(OscalLayout.results(subject.report(), subject.words()), out);
        }
    };

    /** The word for both files of OSCAL. */
    private static final String OSCAL = "oscal";

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** The format of that word; empty when there is none. */
    public static Optional<ReportFormat> of(String word) {
        return KebabCase.find(ReportFormat.class, word);
    }

    /** The formats that a word on the command line asks for: {@code oscal} means its pair; empty when there is none. */
    public static List<ReportFormat> asked(String word) {
        return word.equals(OSCAL)
                ? List.of(OSCAL_PLAN, OSCAL_RESULTS)
                : of(word).stream().toList();
    }

    /** Every word that asks for formats. */
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
     * Writes the report and leaves the stream open. Same input, same bytes: neither the clock nor the machine's locale is
     * asked.
     *
     * @throws IOException when the output refuses it
     */
    public abstract void write(ReportSubject subject, OutputStream out) throws IOException;

    /** Whether it says what changed since an earlier assessment, where the report is compared with one. */
    public boolean saysWhatChanged() {
        return this != CSV && this != OSCAL_PLAN && this != OSCAL_RESULTS;
    }

    /**
     * The characters of the report that the format cannot show, each once.
     *
     * @throws IOException when a font that the subject names cannot be read
     */
    public String missing(ReportSubject subject) throws IOException {
        return "";
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

package org.stocktake.report.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.stocktake.model.KebabCase;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.DocumentFormat;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.html.HtmlLayout;
import org.stocktake.report.office.WordLayout;
import org.stocktake.report.office.WorkbookContent;
import org.stocktake.report.office.WorkbookLayout;
import org.stocktake.report.pdf.PdfLayout;
import org.stocktake.text.Messages;

/** The formats of a summary. */
public enum SummaryFormat implements DocumentFormat {
    /** One HTML page without other files. */
    HTML {
        @Override
        public String write(Summary summary, Made made, OutputStream out) throws IOException {
            return text(HtmlLayout.of(SummaryDocument.of(summary, made)), out);
        }
    },
    /** PDF/A-2a and PDF/UA-1, to print and to circulate. */
    PDF {
        @Override
        public String write(Summary summary, Made made, OutputStream out) throws IOException {
            Document document = SummaryDocument.of(summary, made);
            return PdfLayout.write(document, metadata(summary, made), summary.sha256(), made.fonts(), out);
        }

        @Override
        public String missing(Summary summary, Made made) throws IOException {
            return PdfLayout.missing(SummaryDocument.of(summary, made), made.fonts());
        }
    },
    /** A document for Word and similar programs. */
    DOCX {
        @Override
        public String write(Summary summary, Made made, OutputStream out) throws IOException {
            Document document = SummaryDocument.of(summary, made);
            WordLayout.write(document, metadata(summary, made), made.words(), out);
            return "";
        }
    },
    /** A workbook with a row for each question and State. */
    XLSX {
        @Override
        public String write(Summary summary, Made made, OutputStream out) throws IOException {
            WorkbookLayout.write(
                    WorkbookContent.of(SummarySheets.of(summary, made.words())),
                    metadata(summary, made),
                    made.words(),
                    out);
            return "";
        }
    },
    /** JSON for programs; {@code src/docs/summary-json.md} describes it. */
    JSON {
        @Override
        public String write(Summary summary, Made made, OutputStream out) throws IOException {
            return text(SummaryJson.of(summary, made), out);
        }
    };

    /**
     * The day, the program, the language and the look of the output.
     *
     * @param version of the program
     * @param fonts font files for characters that the shipped ones lack, for formats that carry their fonts
     * @param brand the look of the office that makes it
     */
    public record Made(LocalDate day, String version, List<Path> fonts, Messages words, Brand brand) {
        public Made {
            fonts = List.copyOf(fonts);
        }

        /** Returns the label: the one of a redacted copy, because a summary has no confidential answers. */
        String mark() {
            return brand.redacted();
        }

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
        return this == HTML || this == JSON;
    }

    /**
     * Writes the summary, leaves the stream open, and returns the characters that the format cannot show, each once.
     *
     * @throws IOException when the output refuses it, or a font that is named cannot be read
     */
    public abstract String write(Summary summary, Made made, OutputStream out) throws IOException;

    /**
     * Returns what {@link #write} would return, for a summary that is not written.
     *
     * @throws IOException when a font that is named cannot be read
     */
    public String missing(Summary summary, Made made) throws IOException {
        return "";
    }

    private static FileMetadata metadata(Summary summary, Made made) {
        String title = made.words()
                .label(
                        made.words().say("report.summing.kicker"),
                        summary.checklist().heading().title());
        return new FileMetadata(title, made.program(), made.day()).with(made.brand(), made.mark(), made.words());
    }

    private static String text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return "";
    }
}

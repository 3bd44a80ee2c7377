package org.stocktake.report.guide;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.stocktake.model.KebabCase;
import org.stocktake.report.document.DocumentFormat;
import org.stocktake.report.html.HtmlLayout;
import org.stocktake.report.markdown.MarkdownLayout;
import org.stocktake.report.office.WordLayout;
import org.stocktake.report.office.WorkbookContent;
import org.stocktake.report.office.WorkbookLayout;
import org.stocktake.report.pdf.PdfLayout;

/** The formats of the blank questionnaire. */
public enum GuideFormat implements DocumentFormat {
    /** A file for Word and similar programs, to fill in there or by hand. */
    DOCX("docx") {
        @Override
        public String write(Guide guide, GuideOptions file, OutputStream out) throws IOException {
            WordLayout.write(GuideDocument.of(guide, file), file.metadata(guide), file.words(), out);
            return "";
        }
    },
    /** PDF/A-2a and PDF/UA-1, to print and to fill in by hand. */
    PDF("pdf") {
        @Override
        public String write(Guide guide, GuideOptions file, OutputStream out) throws IOException {
            return PdfLayout.write(
                    GuideDocument.of(guide, file),
                    file.metadata(guide),
                    GuideOptions.identity(guide),
                    file.fonts(),
                    out);
        }

        @Override
        public String missing(Guide guide, GuideOptions file) throws IOException {
            return PdfLayout.missing(GuideDocument.of(guide, file), file.fonts());
        }
    },
    /** One HTML page, to read and to print. */
    HTML("html") {
        @Override
        public String write(Guide guide, GuideOptions file, OutputStream out) throws IOException {
            return text(HtmlLayout.of(GuideDocument.of(guide, file)), out);
        }
    },
    /** CommonMark, to fill in with a text editor. */
    MARKDOWN("md") {
        @Override
        public String write(Guide guide, GuideOptions file, OutputStream out) throws IOException {
            return text(MarkdownLayout.of(GuideDocument.of(guide, file)), out);
        }
    },
    /** A workbook, to fill in row by row. */
    XLSX("xlsx") {
        @Override
        public String write(Guide guide, GuideOptions file, OutputStream out) throws IOException {
            WorkbookLayout.write(
                    WorkbookContent.of(GuideSheets.of(guide, file.words())), file.metadata(guide), file.words(), out);
            return "";
        }
    };

    private final String extension;

    GuideFormat(String extension) {
        this.extension = extension;
    }

    @Override
    public String word() {
        return KebabCase.of(this);
    }

    @Override
    public String extension() {
        return extension;
    }

    @Override
    public boolean isText() {
        return this == HTML || this == MARKDOWN;
    }

    /**
     * Writes the questionnaire, leaves the stream open, and returns the characters that the format cannot show, each once.
     * Same input, same bytes.
     *
     * @throws IOException when the output refuses it, or a font that is named cannot be read
     */
    public abstract String write(Guide guide, GuideOptions file, OutputStream out) throws IOException;

    /**
     * Returns what {@link #write} would return, for a questionnaire that is not written.
     *
     * @throws IOException when a font that is named cannot be read
     */
    public String missing(Guide guide, GuideOptions file) throws IOException {
        return "";
    }

    private static String text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return "";
    }
}

package org.stocktake.report.guide;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.stocktake.model.Spelling;
import org.stocktake.report.DocumentFormat;
import org.stocktake.report.html.HtmlLayout;
import org.stocktake.report.markdown.MarkdownLayout;
import org.stocktake.report.office.OfficeFile;
import org.stocktake.report.office.WordLayout;
import org.stocktake.report.office.WorkbookLayout;
import org.stocktake.text.Words;

/** The formats of the blank questionnaire. */
public enum GuideFormat implements DocumentFormat {
    /** To fill in with Word and its like, or by hand. */
    DOCX("docx") {
        @Override
        void write(Guide guide, OfficeFile file, Words words, OutputStream out) throws IOException {
            WordLayout.write(GuideDocument.of(guide, file.program(), words), file, words, out);
        }
    },
    /** To read and to print. */
    HTML("html") {
        @Override
        void write(Guide guide, OfficeFile file, Words words, OutputStream out) throws IOException {
            text(HtmlLayout.of(GuideDocument.of(guide, file.program(), words)), out);
        }
    },
    /** For those who write in plain text. */
    MARKDOWN("md") {
        @Override
        void write(Guide guide, OfficeFile file, Words words, OutputStream out) throws IOException {
            text(MarkdownLayout.of(GuideDocument.of(guide, file.program(), words)), out);
        }
    },
    /** To fill in row by row. */
    XLSX("xlsx") {
        @Override
        void write(Guide guide, OfficeFile file, Words words, OutputStream out) throws IOException {
            WorkbookLayout.write(GuideSheets.of(guide, words), file, words, out);
        }
    };

    private final String extension;

    GuideFormat(String extension) {
        this.extension = extension;
    }

    @Override
    public String word() {
        return Spelling.of(this);
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
     * Writes the questionnaire and leaves the stream open.
     *
     * @param day of the file
     * @param program that made it, in words
     */
    public void write(Guide guide, LocalDate day, String program, Words words, OutputStream out) throws IOException {
        String title = words.say("report.guide.kicker") + ": "
                + guide.checklist().heading().title();
        write(guide, new OfficeFile(title, program, day), words, out);
    }

    abstract void write(Guide guide, OfficeFile file, Words words, OutputStream out) throws IOException;

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

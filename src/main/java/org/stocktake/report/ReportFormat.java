package org.stocktake.report;

import java.io.IOException;
import java.util.Optional;
import org.stocktake.model.Spelling;
import org.stocktake.report.document.Document;
import org.stocktake.report.html.HtmlLayout;
import org.stocktake.report.machine.JsonLayout;
import org.stocktake.report.markdown.MarkdownLayout;

/** The formats of a report. A format only lays out what {@code facts} and {@code document} say. */
public enum ReportFormat {
    /** One page that stands alone: read, print, send. */
    HTML("html") {
        @Override
        public void write(ReportSubject subject, Appendable out) throws IOException {
            out.append(HtmlLayout.of(Document.of(subject.report(), subject.words())));
        }
    },
    /** CommonMark with pipe tables. */
    MARKDOWN("md") {
        @Override
        public void write(ReportSubject subject, Appendable out) throws IOException {
            out.append(MarkdownLayout.of(Document.of(subject.report(), subject.words())));
        }
    },
    /** For programs; the shape is described in {@code src/docs/report-json.md}. */
    JSON("json") {
        @Override
        public void write(ReportSubject subject, Appendable out) throws IOException {
            out.append(JsonLayout.of(subject.report()));
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

    /**
     * Writes the report. Same input, same characters: neither the clock nor the machine's locale is asked.
     *
     * @throws IOException when the output refuses it
     */
    public abstract void write(ReportSubject subject, Appendable out) throws IOException;
}

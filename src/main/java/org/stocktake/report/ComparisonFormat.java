package org.stocktake.report;

import java.io.IOException;
import java.util.Optional;
import org.stocktake.model.KebabCase;
import org.stocktake.report.chapter.ComparisonBuilder;
import org.stocktake.report.console.ComparisonTextWriter;
import org.stocktake.report.facts.ComparisonSubject;
import org.stocktake.report.html.HtmlLayout;
import org.stocktake.report.machine.ComparisonJson;
import org.stocktake.report.markdown.MarkdownLayout;

/** The formats of a comparison. */
public enum ComparisonFormat {
    /** Text for a terminal. */
    TEXT {
        @Override
        public void write(ComparisonSubject subject, Appendable out) throws IOException {
            out.append(ComparisonTextWriter.of(subject));
        }
    },
    /** CommonMark with pipe tables. */
    MARKDOWN {
        @Override
        public void write(ComparisonSubject subject, Appendable out) throws IOException {
            out.append(MarkdownLayout.of(ComparisonBuilder.of(subject)));
        }
    },
    /** One HTML page without other files. */
    HTML {
        @Override
        public void write(ComparisonSubject subject, Appendable out) throws IOException {
            out.append(HtmlLayout.of(ComparisonBuilder.of(subject)));
        }
    },
    /** JSON for programs; {@code src/docs/compare-json.md} describes it. */
    JSON {
        @Override
        public void write(ComparisonSubject subject, Appendable out) throws IOException {
            out.append(ComparisonJson.of(subject));
        }
    };

    /** Returns the word on the command line, such as {@code html}. */
    public String word() {
        return KebabCase.of(this);
    }

    /** Returns the format of that word; empty when there is none. */
    public static Optional<ComparisonFormat> of(String word) {
        return KebabCase.find(ComparisonFormat.class, word);
    }

    /** Returns true if it has something of the look or the label of an office. */
    public boolean hasLook() {
        return this != TEXT;
    }

    /**
     * Writes the comparison. Same input, same characters.
     *
     * @throws IOException when the output refuses it
     */
    public abstract void write(ComparisonSubject subject, Appendable out) throws IOException;
}

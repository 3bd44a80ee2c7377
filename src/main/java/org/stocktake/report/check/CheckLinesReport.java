package org.stocktake.report.check;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.stocktake.report.escape.JsonEscape;
import org.stocktake.text.Messages;
import tools.jackson.core.JsonGenerator;

/**
 * One line of JSON an assessment, each written as soon as it is known; the object is that of {@code files} in
 * {@code src/docs/check-json.md}.
 */
public final class CheckLinesReport implements CheckReport {
    private final Writer out;
    private final Messages words;

    public CheckLinesReport(Writer out, Messages words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JsonEscape.compactOn(line)) {
            new CheckedFileJson(json, words).write(file);
        }
        out.append(line.append('\n').toString());
        out.flush();
    }

    @Override
    public void broken(String sentence) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JsonEscape.compactOn(line)) {
            json.writeStartObject();
            json.writeStringProperty("broken", sentence);
            json.writeEndObject();
        }
        out.append(line.append('\n').toString());
    }

    @Override
    public void end(Totals totals) throws IOException {
        out.flush();
    }
}

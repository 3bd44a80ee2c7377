package org.stocktake.report.check;

import java.io.Writer;
import org.stocktake.report.escape.JsonEscape;
import org.stocktake.text.Messages;
import tools.jackson.core.JsonGenerator;

/** The results of a check for a program, as {@code src/docs/check-json.md} describes; written as they come. */
public final class CheckJsonReport implements CheckReport {
    private final JsonGenerator json;
    private final CheckedFileJson files;
    private String broken = "";

    /** Starts the document. The writer is flushed at the end, not closed. */
    public CheckJsonReport(Writer out, Messages words, String toolVersion) {
        this.json = JsonEscape.on(out);
        this.files = new CheckedFileJson(json, words);
        json.writeStartObject();
        json.writeStringProperty("format", "stocktake/check/1");
        json.writeStringProperty("tool", toolVersion);
        json.writeArrayPropertyStart("files");
    }

    @Override
    public void file(CheckedFile file) {
        files.write(file);
    }

    @Override
    public void broken(String sentence) {
        broken = sentence;
    }

    @Override
    public void end(Totals totals) {
        json.writeEndArray();
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("files", totals.files());
        json.writeNumberProperty("unreadable", totals.unreadable());
        json.writeNumberProperty("invalid", totals.invalid());
        json.writeNumberProperty("problems", totals.problems());
        json.writeNumberProperty("failures", totals.failures());
        json.writeNumberProperty("waived", totals.waived());
        json.writeNumberProperty("contradictions", totals.contradictions());
        json.writeEndObject();
        if (!broken.isEmpty()) {
            json.writeStringProperty("broken", broken);
        }
        json.writeNumberProperty("exit", totals.exit());
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}

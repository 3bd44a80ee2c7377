package org.stocktake.report.check;

import java.io.Writer;
import org.stocktake.report.machine.JsonWriter;
import org.stocktake.text.Messages;

/** The results of a check as JSON, each written at once; {@code src/docs/check-json.md} describes the document. */
public final class CheckJsonWriter implements CheckWriter {
    private final JsonWriter json;
    private final CheckedFileJson files;
    private String broken = "";

    /** Starts the document. The writer is flushed at the end, not closed. */
    public CheckJsonWriter(Writer out, Messages words, String toolVersion) {
        this.json = JsonWriter.exact(out);
        this.files = new CheckedFileJson(json, words);
        json.startObject();
        json.string("format", "stocktake/check/1");
        json.string("tool", toolVersion);
        json.startArray("files");
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
        json.endArray();
        json.object("summary", () -> {
            json.number("files", totals.files());
            json.number("unreadable", totals.unreadable());
            json.number("invalid", totals.invalid());
            json.number("problems", totals.problems());
            json.number("failures", totals.failures());
            json.number("waived", totals.waived());
            json.number("contradictions", totals.contradictions());
            json.number("conflicts", totals.conflicts());
            json.number("documents", totals.documents());
            json.number("sign-offs", totals.signOffs());
        });
        json.text("broken", broken);
        json.number("exit", totals.exit());
        json.finish();
    }
}

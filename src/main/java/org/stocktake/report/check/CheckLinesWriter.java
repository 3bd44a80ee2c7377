package org.stocktake.report.check;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Consumer;
import org.stocktake.report.machine.JsonWriter;
import org.stocktake.text.Messages;

/**
 * JSON lines: a line for each file, written as soon as its result is known. The object is an item of {@code files} in
 * {@code src/docs/check-json.md}.
 */
public final class CheckLinesWriter implements CheckWriter {
    private final Writer out;
    private final Messages words;

    public CheckLinesWriter(Writer out, Messages words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        line(json -> new CheckedFileJson(json, words).write(file));
        out.flush();
    }

    @Override
    public void broken(String sentence) throws IOException {
        line(json -> json.object(() -> json.string("broken", sentence)));
    }

    private void line(Consumer<JsonWriter> content) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonWriter json = JsonWriter.exactLine(line)) {
            content.accept(json);
        }
        out.append(line.append('\n').toString());
    }

    @Override
    public void end(Totals totals) throws IOException {
        out.flush();
    }
}

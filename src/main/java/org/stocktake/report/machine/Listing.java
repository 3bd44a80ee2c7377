package org.stocktake.report.machine;

import java.io.StringWriter;
import java.util.function.Consumer;

/** One JSON document for a program: what a command lists. {@code src/docs/listings-json.md} describes each. */
final class Listing {
    private Listing() {}

    /** The document, ending in a line feed. */
    static String of(String format, Consumer<Json> content) {
        StringWriter out = new StringWriter();
        try (Json json = new Json(out)) {
            json.object(() -> {
                json.text("format", format);
                content.accept(json);
            });
        }
        return out.append('\n').toString();
    }
}

package org.stocktake.report.machine;

import java.io.StringWriter;
import java.util.function.Consumer;

/** Writes the JSON document of a command that lists something. The formats are in {@code src/docs/listings-json.md}. */
final class JsonListing {
    private JsonListing() {}

    /** Returns the JSON document, ending in a line feed. */
    static String of(String format, Consumer<SafeJson> content) {
        StringWriter out = new StringWriter();
        try (SafeJson json = new SafeJson(out)) {
            json.object(() -> {
                json.text("format", format);
                content.accept(json);
            });
        }
        return out.append('\n').toString();
    }
}

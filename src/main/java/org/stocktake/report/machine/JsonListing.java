package org.stocktake.report.machine;

import java.io.StringWriter;
import java.util.function.Consumer;

/** One JSON document for a program: what a command lists. {@code src/docs/listings-json.md} describes each. */
final class JsonListing {
    private JsonListing() {}

    /** The document, ending in a line feed. */
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

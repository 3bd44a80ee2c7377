package org.stocktake.files.store;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Texts that were typed and not confirmed, as one JSON object: the name of the page, and what was typed there. */
public final class DraftJson {
    /** The largest number of texts that is read: more than the pages that somebody leaves with a text begun. */
    static final int COUNT_MAX = 1_000;

    /** The name under which the page stands at which the interview stopped; it is no text. */
    public static final String SHOWN = "shown";

    private static final JsonFactory JSON = new JsonFactory();

    private DraftJson() {}

    /** Returns the JSON; the empty text when there is nothing to keep. */
    public static String write(Map<String, String> textByPage) {
        if (textByPage.isEmpty()) {
            return "";
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            textByPage.forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    /** Returns how many texts there are. */
    public static int count(String json) {
        Map<String, String> texts = read(json);
        return texts.size() - (texts.containsKey(SHOWN) ? 1 : 0);
    }

    /** Returns the texts by their pages: those up to the first that is damaged, at most {@link #COUNT_MAX}. */
    public static Map<String, String> read(String json) {
        Map<String, String> textByPage = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return textByPage;
            }
            while (textByPage.size() < COUNT_MAX && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String page = parser.currentName();
                if (parser.nextToken() != JsonToken.VALUE_STRING) {
                    return textByPage;
                }
                textByPage.put(page, parser.getString());
            }
        } catch (JacksonException e) {
            return textByPage; // cut or damaged: what came before is whole
        }
        return textByPage;
    }
}

package org.stocktake.files.worksheet;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.stocktake.text.Messages;

/** The comments of a Word document, each with its author, by the id that the text refers to. */
final class WordComments implements PartReader.Handler {
    private final Messages words;
    private final Map<String, StringBuilder> texts = new HashMap<>();
    private StringBuilder now = new StringBuilder();
    private boolean begun;
    private boolean inText;

    WordComments(Messages words) {
        this.words = words;
    }

    /** Returns the author and the text of a comment; empty if there is none. */
    String of(String id) {
        return texts.getOrDefault(id, new StringBuilder()).toString();
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (name.equals("comment")) {
            String author = PartReader.attribute(at, "author");
            now = new StringBuilder(author.isEmpty() ? "" : words.lead(author));
            texts.put(PartReader.attribute(at, "id"), now);
            begun = false;
        } else if (name.equals("p") && begun && now.length() < WorksheetNotices.CHARS_MAX) {
            now.append(' ');
        }
        inText = name.equals("t");
    }

    @Override
    public void end(String name) {
        inText = false;
    }

    @Override
    public void text(String text) {
        if (inText && now.length() < WorksheetNotices.CHARS_MAX) {
            now.append(text);
            begun = true;
        }
    }
}

package org.stocktake.files.translation;

import java.util.Map;
import org.stocktake.files.translation.ChecklistTranslation.TranslatedText;
import org.stocktake.files.yaml.FileFormat;

/** Writes a translation of a checklist: same translation, same bytes. */
public final class TranslationWriter {
    private final StringBuilder out = new StringBuilder();
    private String[] open = {};

    private TranslationWriter() {}

    /** Returns the YAML. */
    public static String write(ChecklistTranslation translation) {
        TranslationWriter writer = new TranslationWriter();
        writer.line(0, "format", FileFormat.TRANSLATION.word());
        writer.line(0, "checklist", translation.checklist());
        writer.line(0, "language", quoted(translation.language()));
        writer.line(0, "status", translation.standing().status());
        if (!translation.standing().by().isEmpty()) {
            writer.line(0, "by", quoted(translation.standing().by()));
        }
        for (String kind : TranslationReader.KEYS) {
            for (Map.Entry<String, TranslatedText> entry : translation.texts().entrySet()) {
                if (entry.getKey().startsWith(kind + "/")) {
                    writer.text(new TextPath(entry.getKey()), entry.getValue());
                }
            }
        }
        return writer.out.toString();
    }

    private void text(TextPath path, TranslatedText text) {
        String[] parts = path.isPhrase() ? new String[] {TextPath.PHRASES} : path.parts();
        int same = 0;
        while (same < parts.length && same < open.length && parts[same].equals(open[same])) {
            same++;
        }
        for (int i = same; i < parts.length; i++) {
            line(i, parts[i], "");
        }
        open = parts;
        line(parts.length, '"' + text.fingerprint() + '"', quoted(text.text()));
    }

    private void line(int depth, String key, String value) {
        out.append("  ".repeat(depth)).append(key).append(':');
        out.append(value.isEmpty() ? "" : " ").append(value).append('\n');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}

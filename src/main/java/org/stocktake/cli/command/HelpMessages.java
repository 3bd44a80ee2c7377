package org.stocktake.cli.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.stocktake.text.Messages;

/**
 * Hands the messages of help to picocli under its keys: {@code help.check.usage.header} is its {@code
 * stocktake.check.usage.header}, {@code help.usage.header} that of the root, and {@code help.option.lang} the
 * description of an option that several commands have.
 */
public final class HelpMessages extends ResourceBundle {
    private static final String PREFIX = "help.";
    private static final String SHARED = "help.option.";

    /** Stand for an apostrophe, a dot and a colon inside a word: picocli breaks lines after those, and not after a letter. */
    private static final String APOSTROPHE_LETTER = "\u02bc";

    private static final String DOT_LETTER = "\u01c0";

    private static final char COLON_LETTER = '\u02d0';

    private final Map<String, String> byKey = new LinkedHashMap<>();

    public HelpMessages(Messages words) {
        this(words, text -> text);
    }

    private HelpMessages(Messages words, UnaryOperator<String> change) {
        for (String key : words.keys()) {
            if (key.startsWith(SHARED)) {
                byKey.put(key.substring(SHARED.length()), change.apply(words.say(key)));
            } else if (key.startsWith(PREFIX)) {
                byKey.put("stocktake." + key.substring(PREFIX.length()), change.apply(words.say(key)));
            }
        }
    }

    /**
     * Returns the messages for picocli to break into lines: {@code l’État} and {@code xa.yaml} stay whole. {@link
     * #written} gives their signs back.
     */
    static HelpMessages toBreak(Messages words) {
        return new HelpMessages(words, HelpMessages::toBreak);
    }

    /** Returns one text with the signs that keep its words whole. */
    static String toBreak(String text) {
        return text.replaceAll("(?<=\\p{L})’(?=\\p{L})", APOSTROPHE_LETTER)
                .replaceAll("(?<=[A-Za-z0-9*])\\.(?=[A-Za-z0-9])", DOT_LETTER)
                .replaceAll("(?<=[a-z]):(?=[a-z])", String.valueOf(COLON_LETTER));
    }

    /** Returns broken lines with the signs that {@link #toBreak} took away. */
    static String written(String lines) {
        return lines.replace(APOSTROPHE_LETTER, "’").replace(DOT_LETTER, ".").replace(COLON_LETTER, ':');
    }

    @Override
    protected @org.jspecify.annotations.Nullable Object handleGetObject(String key) {
        return byKey.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(byKey.keySet());
    }
}

package org.stocktake.cli.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.stocktake.text.Messages;

/**
 * Hands the messages of help to picocli under its keys: {@code help.check.usage.header} is its {@code
 * stocktake.check.usage.header}, {@code help.usage.header} that of the root, and {@code help.option.lang} the
 * description of an option that several commands have.
 */
public final class HelpMessages extends ResourceBundle {
    private static final String PREFIX = "help.";
    private static final String SHARED = "help.option.";

    private final Map<String, String> byKey = new LinkedHashMap<>();

    public HelpMessages(Messages words) {
        for (String key : words.keys()) {
            if (key.startsWith(SHARED)) {
                byKey.put(key.substring(SHARED.length()), words.say(key));
            } else if (key.startsWith(PREFIX)) {
                byKey.put("stocktake." + key.substring(PREFIX.length()), words.say(key));
            }
        }
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

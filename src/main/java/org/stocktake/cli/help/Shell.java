package org.stocktake.cli.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.stocktake.model.Worded;

/** The shells that complete words with the help of this program. */
public enum Shell implements Worded {
    BASH("bash"),
    ZSH("zsh"),
    FISH("fish");

    private final String word;

    Shell(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the script that makes the shell ask {@link CompleteCommand} for words. */
    public String script() {
        try (InputStream script = Shell.class.getResourceAsStream("completion." + word)) {
            if (script == null) {
                throw new IllegalStateException("the program has no script for " + word);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

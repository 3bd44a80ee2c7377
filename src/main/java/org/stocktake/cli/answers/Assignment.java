package org.stocktake.cli.answers;

import java.util.Optional;
import org.stocktake.cli.command.UserException;
import org.stocktake.model.SourceLocation;

/**
 * One value to set.
 *
 * @param name a question, a question with a key, or a fact of the profile
 * @param where its location in a file; empty when it was typed
 */
record Assignment(String name, String value, Optional<SourceLocation> where) {
    /** Reads {@code NAME=VALUE}. */
    static Assignment typed(String text) throws UserException {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw UserException.usage("no-equals", text);
        }
        return new Assignment(text.substring(0, equals), text.substring(equals + 1), Optional.empty());
    }
}

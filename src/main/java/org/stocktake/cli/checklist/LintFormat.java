package org.stocktake.cli.checklist;

import java.util.Optional;
import org.stocktake.cli.command.UserException;
import org.stocktake.model.KebabCase;

/** The formats of what lint says. */
public enum LintFormat {
    TEXT,
    JSON,
    SARIF;

    /** Returns the format of that name; refuses any other name. */
    static LintFormat of(String word) throws UserException {
        Optional<LintFormat> format = KebabCase.find(LintFormat.class, word);
        if (format.isPresent()) {
            return format.get();
        }
        throw UserException.usage("unknown-format", word, KebabCase.words(LintFormat.class));
    }
}

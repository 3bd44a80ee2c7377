package org.stocktake.files.yaml;

import org.jspecify.annotations.Nullable;
import org.stocktake.model.SourceLocation;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a file, one after the other. YAML and JSON give the same ones.
 */
interface TokenStream {
    /** The next token; null at the end of the file. */
    @Nullable
    JsonToken next() throws InvalidFileException;

    /** The next token, where the file cannot end. */
    JsonToken required() throws InvalidFileException;

    /** The key or text that the token is, in the spelling of the file; no NUL and no half of a character is in it. */
    String text() throws InvalidFileException;

    /** Where the token begins. */
    SourceLocation where();
}

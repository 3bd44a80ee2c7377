package org.stocktake.files.yaml;

import org.jspecify.annotations.Nullable;
import org.stocktake.model.SourceLocation;
import tools.jackson.core.JsonToken;

/** The tokens of a file of YAML in their order, named as those of JSON are. */
interface TokenStream {
    /** Returns the next token; null at the end of the file. */
    @Nullable
    JsonToken next() throws InvalidFileException;

    /** Returns the next token where the file must not end. */
    JsonToken required() throws InvalidFileException;

    /** Returns the text of a key or scalar as written in the file, without NUL and unpaired surrogates. */
    String text() throws InvalidFileException;

    /** Returns true if the scalar stands in the file without quotation marks, and is no block. */
    boolean isPlain();

    /** Returns the place where the token begins. */
    SourceLocation where();
}

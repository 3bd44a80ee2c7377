package org.stocktake.files.yaml;

import org.jspecify.annotations.Nullable;
import org.stocktake.model.Where;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a file, one after the other. YAML and JSON give the same ones.
 */
interface Tokens {
    /** The next token; null at the end of the file. */
    @Nullable
    JsonToken next() throws Refused;

    /** The next token, where the file cannot end. */
    JsonToken required() throws Refused;

    /** The key or text that the token is, in the spelling of the file; no NUL and no half of a character is in it. */
    String text() throws Refused;

    /** Where the token begins. */
    Where where();
}

package org.stocktake.files.yaml;

import static org.stocktake.model.ProblemKind.ALIAS_NOT_ALLOWED;
import static org.stocktake.model.ProblemKind.ANCHOR_NOT_ALLOWED;
import static org.stocktake.model.ProblemKind.BAD_CHARACTER;
import static org.stocktake.model.ProblemKind.EMPTY_FILE;
import static org.stocktake.model.ProblemKind.MERGE_KEY_NOT_ALLOWED;
import static org.stocktake.model.ProblemKind.NOT_YAML;
import static org.stocktake.model.ProblemKind.TAG_NOT_ALLOWED;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads the tokens of a YAML text. Refuses everything that makes a text mean something other than it says: anchors,
 * aliases, tags and merge keys. The text of a scalar is its spelling in the file, whatever type YAML gives it.
 */
final class YamlTokens {
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(BoundedFileReader.FILE_BYTES_MAX + 1)
                    .setSchema(new FailsafeSchema()) // every scalar is a text: no time is spent on numbers
                    .build())
            // The tree reader reports both places of a duplicate key and reads on.
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final SourceText source;
    private final JsonParser parser;

    YamlTokens(SourceText source) {
        this.source = source;
        this.parser = YAML.createParser(ObjectReadContext.empty(), new SurrogateSafeReader(source.text()));
    }

    /** Returns the next token; null at the end of the file. */
    @Nullable
    JsonToken next() throws InvalidFileException {
        @Nullable JsonToken token = advance();
        if (token != null && token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
            requirePlainMeaning(token);
        }
        return token;
    }

    /** Returns the next token where the file must not end. */
    JsonToken required() throws InvalidFileException {
        @Nullable JsonToken token = next();
        if (token == null) {
            throw new InvalidFileException(SourceLocation.in(source.file()), EMPTY_FILE);
        }
        return token;
    }

    /**
     * Returns the next token. The parser is known to throw exceptions that are not its own, for a bad digit in an
     * escape.
     */
    private @Nullable JsonToken advance() throws InvalidFileException {
        try {
            return parser.nextToken();
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    private InvalidFileException refusal(RuntimeException e) {
        InvalidFileException unplaced = new InvalidFileException(where(), NOT_YAML);
        return e.getCause() instanceof MarkedYamlEngineException marked
                ? YamlDiagnosis.of(source, marked).orElse(unplaced)
                : unplaced;
    }

    /**
     * Refuses anchors, aliases, tags and merge keys. An anchor or tag begins the token's own text, and no plain text
     * can begin with such a character: so the first character decides.
     */
    private void requirePlainMeaning(JsonToken token) throws InvalidFileException {
        int offset = offset();
        int first = offset < 0 ? ' ' : source.charAtCodePoint(offset);
        if (first == '*') {
            throw refused(ALIAS_NOT_ALLOWED);
        }
        if (first == '&' || parser.getObjectId() != null) {
            throw refused(ANCHOR_NOT_ALLOWED);
        }
        if (first == '!') {
            throw refused(TAG_NOT_ALLOWED);
        }
        if (token == JsonToken.PROPERTY_NAME && parser.getString().equals("<<")) {
            throw refused(MERGE_KEY_NOT_ALLOWED);
        }
    }

    private InvalidFileException refused(ProblemKind kind) {
        return new InvalidFileException(where(), kind);
    }

    private int offset() {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }

    /** Refuses a character that an escape can name and no file can hold. */
    /** Returns the text of a key or scalar as written in the file, without NUL and unpaired surrogates. */
    String text() throws InvalidFileException {
        String text = parser.getString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\0' && c < Character.MIN_SURROGATE) {
                continue; // nearly every character: this loop sees all of a file
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == '\0' || Character.isSurrogate(c)) {
                throw new InvalidFileException(where(), BAD_CHARACTER, Integer.toHexString(c));
            }
        }
        return text;
    }

    /** An anchor and a tag are refused: so the first character decides. */
    /** Returns true if the scalar stands in the file without quotation marks, and is no block. */
    boolean isPlain() {
        int offset = offset();
        int first = offset < 0 ? ' ' : source.charAtCodePoint(offset);
        return first != '"' && first != '\'' && first != '|' && first != '>';
    }

    /** Returns the place where the token begins. */
    SourceLocation where() {
        int offset = offset();
        return offset < 0 ? new SourceLocation(source.file(), 1, 1) : source.atCodePoint(offset);
    }
}

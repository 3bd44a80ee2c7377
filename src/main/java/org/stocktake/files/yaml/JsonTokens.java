package org.stocktake.files.yaml;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the tokens of a checklist that was compiled to JSON; every value in it is a string. */
public final class JsonTokens implements TokenStream, AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();

    private final SourceLocation whole;
    private final JsonParser parser;

    public JsonTokens(String file, InputStream in) {
        this.whole = SourceLocation.in(file);
        this.parser = JSON.createParser(ObjectReadContext.empty(), in);
    }

    @Override
    public @Nullable JsonToken next() throws InvalidFileException {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw damaged();
        }
    }

    @Override
    public JsonToken required() throws InvalidFileException {
        @Nullable JsonToken token = next();
        if (token == null) {
            throw damaged();
        }
        return token;
    }

    public InvalidFileException damaged() {
        return new InvalidFileException(whole, ProblemKind.CUT_FILE);
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public SourceLocation where() {
        return whole;
    }

    @Override
    public void close() {
        parser.close();
    }
}

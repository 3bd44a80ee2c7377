package org.stocktake.report.promise;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The JSON Schemas that are shipped, closed: readers must ignore keys that they do not know, but the program must not
 * write any.
 */
public final class ClosedSchema {
    /** The folder of the schemas. */
    public static final Path FOLDER = Path.of("src/main/resources/org/stocktake/report/machine");

    private static final Map<String, Schema> KEPT = new ConcurrentHashMap<>();

    private ClosedSchema() {}

    /** Returns what is wrong in a JSON text by the schema of that name. */
    public static List<String> faults(String name, String json) {
        return KEPT.computeIfAbsent(name, ClosedSchema::read).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema read(String name) {
        try {
            String closed = Files.readString(FOLDER.resolve(name + ".schema.json"))
                    .replace("\"properties\": {", "\"additionalProperties\": false, \"properties\": {");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(closed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

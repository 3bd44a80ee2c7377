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
import java.util.stream.Stream;

/**
 * The JSON Schemas that are shipped, closed: readers must ignore keys that they do not know, but the program must not
 * write any.
 */
public final class ClosedSchema {
    /** The folder of the schemas. */
    public static final Path FOLDER = Path.of("src/main/resources/org/stocktake/report/machine");

    private static final String ENDING = ".schema.json";

    private static final Map<String, Schema> KEPT = new ConcurrentHashMap<>();

    private ClosedSchema() {}

    /** Returns the names of all schemas. */
    public static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    /** Returns what is wrong in a JSON text by the schema of that name. */
    public static List<String> faults(String name, String json) {
        return KEPT.computeIfAbsent(name, ClosedSchema::read).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema read(String name) {
        try {
            String closed = Files.readString(FOLDER.resolve(name + ENDING))
                    .replace("\"properties\": {", "\"additionalProperties\": false, \"properties\": {");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(closed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.stocktake.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.stocktake.HostileTable;

/** Seeds and checks of the fuzz tests: the table of hostile files and the files with faults. */
public final class Fuzzing {
    private Fuzzing() {}

    public static Stream<Arguments> seeds(String folder) {
        List<byte[]> seeds = new ArrayList<>();
        for (String kind : List.of("yaml-structure", "yaml-typing", "encodings")) {
            boolean bytes = kind.equals("encodings");
            HostileTable.of(kind)
                    .forEach(row -> seeds.add(
                            row.text().getBytes(bytes ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8)));
        }
        try (Stream<Path> files = Files.list(Path.of("src/test/resources").resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seeds.stream().map(bytes -> Arguments.of((Object) bytes));
    }

    public static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}

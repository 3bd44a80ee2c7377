package org.stocktake.files.checklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of checklists: ID.yaml; ID.LANGUAGE.yaml is a translation and no checklist. */
final class ChecklistFolder {
    static final String EXTENSION = ".yaml";

    private ChecklistFolder() {}

    /** The checklists in the folder, by name; none when there is no such folder. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION) && Files.isRegularFile(file))
                    .filter(file -> idOf(file).indexOf('.') < 0)
                    .sorted()
                    .toList();
        }
    }

    /** The id that the name of a file stands for. */
    static String idOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }
}

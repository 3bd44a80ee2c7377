package org.stocktake.files.checklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists a folder of checklists: ID.yaml is a checklist, ID.LANGUAGE.yaml is a translation. */
final class ChecklistFolder {
    static final String EXTENSION = ".yaml";

    private ChecklistFolder() {}

    /** Returns the checklists of the folder, sorted by name; none if there is no such folder. */
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

    /** Returns the id in the name of a file. */
    static String idOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }
}

package org.stocktake.files.checklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.stocktake.files.yaml.LanguageCode;

/**
 * Lists a folder of checklists: ID.yaml is a checklist, ID.LANGUAGE.yaml is a translation. In {@code
 * earlier/ID/VERSION.yaml} stands a version that a newer one replaced, and that another checklist takes parts of; no
 * command finds it by its id.
 */
public final class ChecklistFolder {
    static final String EXTENSION = ".yaml";

    private static final String EARLIER = "earlier";

    private ChecklistFolder() {}

    /** Returns the checklists of the folder, sorted by name; none if there is no such folder. */
    static List<Path> files(Path folder) throws IOException {
        return yamlFiles(folder).stream()
                .filter(file -> idOf(file).indexOf('.') < 0)
                .toList();
    }

    /** Returns the translations of a checklist in the folder, sorted by name. */
    static List<Path> translations(Path folder, String id) throws IOException {
        return yamlFiles(folder).stream()
                .filter(file -> idOf(file).startsWith(id + "."))
                .filter(file -> LanguageCode.isValid(idOf(file).substring(id.length() + 1)))
                .toList();
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Returns the folder of the replaced versions of a checklist, which need not exist.
     *
     * @param folder that of the checklists
     * @throws IllegalArgumentException if no checklist can have the id, so that it could name another folder
     */
    public static Path earlier(Path folder, String id) {
        if (!ChecklistSkeleton.isPossibleId(id)) {
            throw new IllegalArgumentException("not the id of a checklist: " + id);
        }
        return folder.resolve(EARLIER).resolve(id);
    }

    /** Returns the files of all replaced versions, sorted by name; none for what can be no id. */
    static List<Path> earlierFiles(Path folder, String id) throws IOException {
        return ChecklistSkeleton.isPossibleId(id) ? yamlFiles(earlier(folder, id)) : List.of();
    }

    /** Returns the id in the name of a file. */
    static String idOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }
}

package org.stocktake.files.checklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.SourceText;
import org.stocktake.files.yaml.StrictUtf8;

/**
 * The checklists in some folders and in the jar. All files of an id are of use: the first may have another version than
 * the one that is taken.
 *
 * @param folders in the order of the search
 */
record TakenShelf(List<Path> folders) implements TakenSearch.Shelf {
    TakenShelf {
        folders = List.copyOf(folders);
    }

    @Override
    public List<SourceText> named(String id) throws IOException, InvalidFileException {
        List<SourceText> files = new ArrayList<>();
        for (Path folder : folders) {
            Path file = folder.resolve(id + ChecklistFolder.EXTENSION);
            if (Files.isRegularFile(file)) {
                files.add(StrictUtf8.of(file.toString(), StrictUtf8.bytes(file, file.toString())));
            }
        }
        for (Path folder : folders) {
            for (Path file : ChecklistFolder.earlierFiles(folder, id)) {
                files.add(StrictUtf8.of(file.toString(), StrictUtf8.bytes(file, file.toString())));
            }
        }
        Optional<byte[]> shipped = ShippedChecklists.yaml(id);
        if (shipped.isPresent()) {
            files.add(StrictUtf8.of(ShippedChecklists.nameOf(id), shipped.get()));
        }
        return files;
    }
}

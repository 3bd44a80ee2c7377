package org.stocktake.files.worksheet;

import java.io.IOException;
import java.nio.file.Path;
import org.stocktake.files.yaml.LoadResult;

/** A program that reads worksheets, and prints of each what it is refused for, or that it was read. */
final class WorksheetReading {
    private WorksheetReading() {}

    public static void main(String[] files) throws IOException {
        WorksheetReader reader = BlankWorksheets.reader();
        for (String file : files) {
            LoadResult<ReturnedWorksheet> read = reader.read(Path.of(file));
            System.out.println(
                    read.found().isPresent() ? "read" : read.problems().get(0).kind());
        }
    }
}

package org.stocktake.files.worksheet;

import java.util.Optional;
import org.stocktake.files.yaml.InvalidFileException;

/** Texts and styles that the cells of all sheets of a workbook refer to by number. */
record ExcelShared(ExcelStrings strings, ExcelDateStyles dates) {
    private static final String STRINGS = "xl/sharedstrings.xml";
    private static final String STYLES = "xl/styles.xml";

    static ExcelShared of(PackageParts parts) throws InvalidFileException {
        ExcelShared shared = new ExcelShared(new ExcelStrings(), new ExcelDateStyles());
        read(parts, STRINGS, shared.strings);
        read(parts, STYLES, shared.dates);
        return shared;
    }

    private static void read(PackageParts parts, String name, PartReader.Handler handler) throws InvalidFileException {
        Optional<byte[]> part = parts.part(name);
        if (part.isPresent()) {
            PartReader.read(parts, part.get(), handler);
        }
    }
}

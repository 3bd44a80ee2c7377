package org.stocktake.files.worksheet;

import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.stocktake.files.yaml.InvalidFileException;

/** Looks for the types of parts with macros in the list of types, since such a part can have any name. */
final class MacroTypes implements PartReader.Handler {
    private boolean found;

    /** Returns true if the list of types names one. */
    static boolean in(PackageParts parts, byte[] types) throws InvalidFileException {
        MacroTypes macros = new MacroTypes();
        PartReader.read(parts, types, macros);
        return macros.found;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        String type = PartReader.attribute(at, "ContentType").toLowerCase(Locale.ROOT);
        found |= type.contains("macroenabled") || type.contains("vbaproject") || type.contains("macrosheet");
    }

    @Override
    public void end(String name) {
        // Only attributes count.
    }

    @Override
    public void text(String text) {
        // Only attributes count.
    }
}

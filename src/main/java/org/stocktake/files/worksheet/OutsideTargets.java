package org.stocktake.files.worksheet;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.stocktake.files.yaml.InvalidFileException;

/** The targets outside of the file that a part names, such as a template or a picture; links in texts do not count. */
final class OutsideTargets implements PartReader.Handler {
    private final Map<String, String> targets = new LinkedHashMap<>();

    /** Returns the targets, each with the kind of relation. */
    static Map<String, String> of(PackageParts parts, byte[] relations) throws InvalidFileException {
        OutsideTargets found = new OutsideTargets();
        PartReader.read(parts, relations, found);
        return found.targets;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        String type = PartReader.attribute(at, "Type");
        if (PartReader.attribute(at, "TargetMode").equals("External") && !type.endsWith("/hyperlink")) {
            targets.put(PartReader.attribute(at, "Target"), type);
        }
    }

    @Override
    public void end(String name) {
        // Relations have no content.
    }

    @Override
    public void text(String text) {
        // Relations have no content.
    }
}

package org.stocktake.files.worksheet;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import org.stocktake.files.yaml.InvalidFileException;

/** The sheets of a workbook with the parts of the file that hold them. */
final class ExcelParts {
    /**
     * A sheet.
     *
     * @param part the name of its part
     * @param hidden true if nobody sees it
     */
    record Sheet(String name, String part, boolean hidden) {}

    private final PackageParts parts;

    ExcelParts(PackageParts parts) {
        this.parts = parts;
    }

    /** Returns the sheets in order, by the id of their relation. */
    Map<String, Sheet> sheets() throws InvalidFileException {
        Map<String, String> targets = relations("xl/_rels/workbook.xml.rels", "xl/", "");
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        PartReader.read(parts, parts.part("xl/workbook.xml").orElseThrow(), new Attributes("sheet", at -> {
            String id = PartReader.attribute(at, "id");
            boolean hidden =
                    PartReader.attribute(at, "state").toLowerCase(Locale.ROOT).contains("hidden");
            sheets.put(id, new Sheet(PartReader.attribute(at, "name"), targets.getOrDefault(id, ""), hidden));
        }));
        return sheets;
    }

    /** Returns the part with the comments of a sheet; empty if it has none. */
    Optional<String> comments(Sheet sheet) throws InvalidFileException {
        return related(sheet, "/comments");
    }

    /** Returns the part with the pictures, shapes and charts of a sheet; empty if it has none. */
    Optional<String> drawing(Sheet sheet) throws InvalidFileException {
        return related(sheet, "/drawing");
    }

    private Optional<String> related(Sheet sheet, String kind) throws InvalidFileException {
        int slash = sheet.part().lastIndexOf('/') + 1;
        String folder = sheet.part().substring(0, slash);
        String relations = folder + "_rels/" + sheet.part().substring(slash) + ".rels";
        return relations(relations, folder, kind).values().stream().findFirst();
    }

    /** Returns the targets within the file by id, whose kind of relation ends so. */
    private Map<String, String> relations(String name, String folder, String kind) throws InvalidFileException {
        Map<String, String> targets = new LinkedHashMap<>();
        Optional<byte[]> part = parts.part(name);
        if (part.isPresent()) {
            PartReader.read(parts, part.get(), new Attributes("Relationship", at -> {
                if (PartReader.attribute(at, "Type").endsWith(kind)) {
                    targets.put(PartReader.attribute(at, "Id"), resolved(folder, PartReader.attribute(at, "Target")));
                }
            }));
        }
        return targets;
    }

    private static String resolved(String folder, String target) {
        String plain = target.toLowerCase(Locale.ROOT);
        if (plain.startsWith("/")) {
            return plain.substring(1);
        }
        String base = folder;
        while (plain.startsWith("../") && base.length() > 1) {
            plain = plain.substring(3);
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + plain;
    }

    /** Takes the attributes of every element of one name. */
    private record Attributes(String element, Consumer<XMLStreamReader> taker) implements PartReader.Handler {
        @Override
        public void start(String name, XMLStreamReader at) {
            if (name.equals(element)) {
                taker.accept(at);
            }
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
}

package org.stocktake.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.jspecify.annotations.Nullable;
import org.stocktake.report.document.FileMetadata;

/**
 * Writes an Office Open XML file so that the same content always makes the same bytes. The library alone would write
 * the current time into the properties and into each entry of the zip.
 */
public final class OfficeFileWriter {
    /**
     * The time of each entry, two seconds after the earliest time that a zip can hold. For the earliest time Java also
     * writes a field that depends on the time zone of the machine.
     */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private OfficeFileWriter() {}

    /**
     * Writes the document and leaves the stream open. The document is not closed: it is in memory only, and closing
     * would write it a second time.
     */
    public static void write(POIXMLDocument document, FileMetadata metadata, OutputStream out) throws IOException {
        write(document, metadata, Map.of(), out);
    }

    /**
     * Writes the document with some of its parts changed, and leaves the stream open.
     *
     * @param changes what becomes of the text of a part, by the name of its entry
     */
    public static void write(
            POIXMLDocument document,
            FileMetadata metadata,
            Map<String, UnaryOperator<String>> changes,
            OutputStream out)
            throws IOException {
        describe(document.getProperties(), metadata);
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        document.write(dated);
        ZipOutputStream undated = new ZipOutputStream(out);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(dated.toByteArray()))) {
            ZipEntry entry = entries.getNextEntry();
            while (entry != null) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ENTRY_TIME);
                undated.putNextEntry(copy);
                @Nullable UnaryOperator<String> change = changes.get(entry.getName());
                if (change == null) {
                    entries.transferTo(undated);
                } else {
                    String text = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                    undated.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
                }
                undated.closeEntry();
                entry = entries.getNextEntry();
            }
        }
        undated.finish();
        undated.flush();
    }

    private static void describe(POIXMLProperties properties, FileMetadata metadata) {
        Date date = Date.from(metadata.day().atStartOfDay().toInstant(ZoneOffset.UTC));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(metadata.title());
        core.setCreator(metadata.author());
        if (!metadata.mark().isEmpty()) {
            core.setCategory(metadata.mark());
            core.setKeywords(metadata.mark());
        }
        core.setCreated(Optional.of(date));
        try {
            core.setModified(date.toInstant().toString());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("an instant is a date that the library accepts", e);
        }
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Stocktake");
    }
}

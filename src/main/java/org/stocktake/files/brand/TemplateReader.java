package org.stocktake.files.brand;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.io.UnsuitableFileException;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;
import org.stocktake.model.brand.TemplateFile;

/**
 * Looks a Word template through before anything opens it: its size when unpacked, macros and controls, and what it
 * refers to outside of itself.
 */
public final class TemplateReader {
    private static final int FILE_BYTES_MAX = 8 * 1024 * 1024;
    private static final int ENTRIES_MAX = 1_000;
    private static final long UNPACKED_BYTES_MAX = 64L * 1024 * 1024;
    private static final int PART_BYTES_MAX = 16 * 1024 * 1024;

    /** Parts that run something, or that another program opens. */
    private static final Pattern RUNS = Pattern.compile(
            ".*(vbaproject|vbadata|activex|embeddings/|oleobject|customui/|attachedtoolbars|afchunk).*",
            Pattern.DOTALL);

    private static final String TYPES = "[content_types].xml";
    private static final Pattern WORD =
            Pattern.compile("wordprocessingml\\.(template|document)\\.main\\+xml", Pattern.CASE_INSENSITIVE);
    private static final Pattern MACROS = Pattern.compile("macroenabled", Pattern.CASE_INSENSITIVE);

    /** A relation to something outside; a link in a text opens nothing by itself, so it is looked at apart. */
    private static final Pattern OUTSIDE = Pattern.compile("<[^>]*TargetMode\\s*=\\s*[\"']External[\"'][^>]*>");

    private static final Pattern LINK = Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");

    private final String file;

    private TemplateReader(String file) {
        this.file = file;
    }

    /** Reads the template, or says why it cannot be used. */
    public static LoadResult<TemplateFile> read(Path file) throws IOException {
        TemplateReader reader = new TemplateReader(file.toString());
        try {
            byte[] bytes = reader.bytes(file);
            reader.lookThrough(bytes);
            reader.requireReadable(bytes);
            return new LoadResult.Good<>(new TemplateFile(bytes));
        } catch (InvalidFileException refused) {
            return new LoadResult.Bad<>(List.of(refused.problem()));
        }
    }

    private byte[] bytes(Path path) throws IOException, InvalidFileException {
        try {
            return BoundedFileReader.read(path, FILE_BYTES_MAX);
        } catch (UnsuitableFileException tooLarge) {
            throw refused(ProblemKind.TEMPLATE_TOO_LARGE);
        }
    }

    private InvalidFileException refused(ProblemKind kind) {
        return new InvalidFileException(SourceLocation.in(file), kind);
    }

    private void lookThrough(byte[] bytes) throws InvalidFileException {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
                if (!names.add(name)) {
                    throw refused(ProblemKind.NOT_A_TEMPLATE);
                }
                byte[] part = part(zip);
                unpacked += part.length;
                if (names.size() > ENTRIES_MAX || unpacked > UNPACKED_BYTES_MAX) {
                    throw refused(ProblemKind.TEMPLATE_TOO_LARGE);
                }
                lookAt(name, part);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw refused(ProblemKind.NOT_A_TEMPLATE);
        }
        if (!names.contains(TYPES)) {
            throw refused(ProblemKind.NOT_A_TEMPLATE);
        }
    }

    private void requireReadable(byte[] bytes) throws InvalidFileException {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
                XWPFDocument document = new XWPFDocument(parts)) {
            document.getDocument().getBody();
        } catch (IOException | InvalidFormatException | RuntimeException damaged) {
            throw refused(ProblemKind.NOT_A_TEMPLATE);
        }
    }

    private byte[] part(InputStream zip) throws IOException, InvalidFileException {
        byte[] part = zip.readNBytes(PART_BYTES_MAX + 1);
        if (part.length > PART_BYTES_MAX) {
            throw refused(ProblemKind.TEMPLATE_TOO_LARGE);
        }
        return part;
    }

    private void lookAt(String name, byte[] part) throws InvalidFileException {
        String text = new String(part, StandardCharsets.UTF_8);
        if (RUNS.matcher(name).matches()
                || (name.equals(TYPES) && MACROS.matcher(text).find())) {
            throw refused(ProblemKind.TEMPLATE_WITH_MACROS);
        }
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        if ((name.equals(TYPES) && !WORD.matcher(text).find()) || (xml && !PlainXml.isPlain(part))) {
            throw refused(ProblemKind.NOT_A_TEMPLATE);
        }
        if (name.endsWith(".rels")
                && OUTSIDE.matcher(text)
                        .results()
                        .anyMatch(found -> !LINK.matcher(found.group()).find())) {
            throw refused(ProblemKind.TEMPLATE_REFERS_OUTSIDE);
        }
    }
}

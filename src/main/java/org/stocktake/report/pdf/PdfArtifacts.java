package org.stocktake.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Takes empty artifacts out of the pages. The renderer puts two around each piece of a line, for a background that it
 * does not have, and an object of its own for each: half of the objects of a file.
 */
final class PdfArtifacts {
    private static final byte[] BEGIN = "/Artifact /".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = " BDC\nEMC\n".getBytes(StandardCharsets.US_ASCII);

    private PdfArtifacts() {}

    /** Removes them from the pages that the renderer has made, one stream each. */
    static void removeEmpty(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            removeEmpty(pdf, page);
        }
    }

    private static void removeEmpty(PDDocument pdf, PDPage page) throws IOException {
        byte[] drawn;
        try (InputStream in = page.getContents()) {
            drawn = in.readAllBytes();
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(drawn.length);
        List<String> removed = new ArrayList<>();
        int line = 0; // no string has a line end in it: the library writes such a string in hexadecimal digits
        while (line < drawn.length) {
            int name = line + BEGIN.length;
            int end = startsWith(drawn, line, BEGIN) ? indexOf(drawn, name, ' ') : drawn.length;
            if (startsWith(drawn, end, END)) {
                removed.add(new String(drawn, name, end - name, StandardCharsets.US_ASCII));
                line = end + END.length;
            } else {
                int next = Math.min(drawn.length, indexOf(drawn, line, '\n') + 1);
                kept.write(drawn, line, next - line);
                line = next;
            }
        }
        page.setContents(new PDStream(pdf, new ByteArrayInputStream(kept.toByteArray()), COSName.FLATE_DECODE));
        forget(page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES), removed);
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] sought) {
        return at + sought.length <= bytes.length
                && Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length);
    }

    private static int indexOf(byte[] bytes, int from, char sought) {
        int at = from;
        while (at < bytes.length && bytes[at] != sought) {
            at++;
        }
        return at;
    }

    /** Removes the properties of artifacts that are gone. */
    private static void forget(COSDictionary properties, List<String> names) {
        names.forEach(name -> properties.removeItem(COSName.getPDFName(name)));
    }
}

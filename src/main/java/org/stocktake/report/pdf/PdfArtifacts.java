package org.stocktake.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Takes empty artifacts out of the pages, and makes artifacts of the heads of tables that a page repeats. The renderer
 * puts two artifacts around each piece of a line, for a background that it does not have, and an object of its own for
 * each: half of the objects of a file.
 */
final class PdfArtifacts {
    private static final byte[] BEGIN = "/Artifact /".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = " BDC\nEMC\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ARTIFACT = "/Artifact BMC\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern TAGGED = Pattern.compile("/\\w+ <</MCID (\\d+)>> BDC\n");

    private PdfArtifacts() {}

    /** Corrects the pages that the renderer has made, one stream each. */
    static void correct(PDDocument pdf) throws IOException {
        Map<COSDictionary, Set<Integer>> repeated = PdfTableHeads.untag(pdf);
        for (PDPage page : pdf.getPages()) {
            correct(pdf, page, repeated.getOrDefault(page.getCOSObject(), Set.of()));
        }
    }

    private static void correct(PDDocument pdf, PDPage page, Set<Integer> repeated) throws IOException {
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
                if (isOneOf(repeated, drawn, line, next)) {
                    kept.write(ARTIFACT);
                } else {
                    kept.write(drawn, line, next - line);
                }
                line = next;
            }
        }
        page.setContents(new PDStream(pdf, new ByteArrayInputStream(kept.toByteArray()), COSName.FLATE_DECODE));
        forget(page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES), removed);
    }

    /** Returns true for a line that begins content with one of these numbers. */
    private static boolean isOneOf(Set<Integer> repeated, byte[] drawn, int line, int next) {
        if (repeated.isEmpty() || drawn[line] != '/') {
            return false;
        }
        Matcher tagged = TAGGED.matcher(new String(drawn, line, next - line, StandardCharsets.US_ASCII));
        return tagged.matches() && repeated.contains(Integer.valueOf(tagged.group(1)));
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

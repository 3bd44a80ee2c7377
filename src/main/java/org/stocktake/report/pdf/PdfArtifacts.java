package org.stocktake.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
 * Takes empty artifacts out of the pages, makes one of artifacts that follow each other, and makes artifacts of the heads
 * of tables that a page repeats. The renderer puts two artifacts around each piece of a line, for a background that it
 * does not have.
 */
final class PdfArtifacts {
    private static final byte[] BEGIN = "/Artifact /Background BDC\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "EMC\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EMPTY = "/Artifact /Background BDC\nEMC\n".getBytes(StandardCharsets.US_ASCII);
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
        byte[] kept = withoutEmpty(drawn, repeated);
        page.setContents(new PDStream(pdf, new ByteArrayInputStream(kept), COSName.FLATE_DECODE));
    }

    private static byte[] withoutEmpty(byte[] drawn, Set<Integer> repeated) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(drawn.length);
        boolean inArtifact = false;
        int line = 0; // no string has a line end in it: the library writes such a string in hexadecimal digits
        while (line < drawn.length) {
            int next = Math.min(drawn.length, indexOf(drawn, line, '\n') + 1);
            boolean ends = inArtifact && startsWith(drawn, line, END);
            int after = afterEmpty(drawn, ends ? next : line);
            if (ends && startsWith(drawn, after, BEGIN)) {
                line = after + BEGIN.length;
            } else if (!ends && after > line) {
                line = after;
            } else {
                inArtifact = startsWith(drawn, line, BEGIN) || (inArtifact && !ends);
                if (isOneOf(repeated, drawn, line, next)) {
                    kept.writeBytes(ARTIFACT);
                } else {
                    kept.write(drawn, line, next - line);
                }
                line = next;
            }
        }
        return kept.toByteArray();
    }

    /** Returns the index behind all empty artifacts that begin at an index; the same one if none does. */
    private static int afterEmpty(byte[] drawn, int from) {
        int at = from;
        while (startsWith(drawn, at, EMPTY)) {
            at += EMPTY.length;
        }
        return at;
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
}

package org.stocktake.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of one weight that is embedded in a PDF. */
final class PdfFont {
    static final int REGULAR = 400;
    static final int BOLD = 700;

    /** The font size of the trial, in points. Any size will do. */
    private static final int SIZE = 10;

    private final String family;
    private final int weight;
    private final byte[] bytes;

    private PdfFont(String family, int weight, byte[] bytes) {
        this.family = family;
        this.weight = weight;
        this.bytes = bytes;
    }

    static PdfFont shipped(String file, String family, int weight) throws IOException {
        try (InputStream in = PdfFont.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + file);
            }
            return new PdfFont(family, weight, in.readAllBytes());
        }
    }

    /**
     * Returns a font that the user names. A trial PDF with the characters is made first, so that a fault of the font is
     * found here and not in the middle of a report.
     *
     * @param points the code points that the font may have to draw
     * @throws UnusableFontException if it is not a file of at most {@link FontFileReader#BYTES_MAX}, or cannot be
     *     embedded
     */
    static PdfFont added(Path file, String family, int[] points) throws IOException {
        PdfFont typeface = new PdfFont(family, REGULAR, FontFileReader.read(file));
        try {
            if (typeface.mayBeEmbedded()) {
                typeface.tryOut(points);
                return typeface;
            }
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            UnusableFontException unusable = new UnusableFontException(file);
            unusable.initCause(damaged);
            throw unusable;
        }
        throw new UnusableFontException(file);
    }

    private boolean mayBeEmbedded() throws IOException {
        try (TrueTypeFont font = parse(bytes)) {
            OS2WindowsMetricsTable metrics = font.getOS2Windows();
            boolean forbidden = metrics != null
                    && (metrics.getFsType() & OS2WindowsMetricsTable.FSTYPE_RESTRICTED)
                            == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
            return !forbidden && font.getGlyph() != null;
        }
    }

    private void tryOut(int[] points) throws IOException {
        Set<Integer> lacked = Arrays.stream(lackedOf(points)).boxed().collect(Collectors.toSet());
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(PDType0Font.load(pdf, open(), true), SIZE);
                for (int point : points) {
                    if (!lacked.contains(point)) {
                        content.showText(Character.toString(point));
                    }
                }
                content.endText();
            }
            pdf.save(OutputStream.nullOutputStream());
        }
    }

    /** Returns the name of the font family in the style sheet. Fonts of several weights share it. */
    String family() {
        return family;
    }

    /** Returns the weight as in CSS: 400 is regular, 700 is bold. */
    int weight() {
        return weight;
    }

    /** Opens a stream of the font file's bytes. */
    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** Returns those of the given code points that the font lacks, in the same order. */
    int[] lackedOf(int[] points) throws IOException {
        try (TrueTypeFont font = parse(bytes)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return Arrays.stream(points)
                    .filter(point -> glyphs.getGlyphId(point) == 0)
                    .toArray();
        }
    }

    private static TrueTypeFont parse(byte[] bytes) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }
}

package org.stocktake.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font of one weight. */
final class Typeface {
    static final int REGULAR = 400;
    static final int BOLD = 700;

    private final String family;
    private final int weight;
    private final byte[] bytes;

    private Typeface(String family, int weight, byte[] bytes) {
        this.family = family;
        this.weight = weight;
        this.bytes = bytes;
    }

    static Typeface shipped(String file, String family, int weight) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + file);
            }
            return new Typeface(family, weight, in.readAllBytes());
        }
    }

    /**
     * A font that the user names.
     *
     * @throws UnusableFont when it cannot be embedded
     */
    static Typeface added(Path file, String family) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (TrueTypeFont font = parse(bytes)) {
            OS2WindowsMetricsTable metrics = font.getOS2Windows();
            boolean forbidden = metrics != null
                    && (metrics.getFsType() & OS2WindowsMetricsTable.FSTYPE_RESTRICTED)
                            == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
            if (forbidden || font.getGlyph() == null) {
                throw new UnusableFont(file);
            }
        } catch (UnusableFont unusable) {
            throw unusable;
        } catch (IOException | RuntimeException damaged) {
            UnusableFont unusable = new UnusableFont(file);
            unusable.initCause(damaged);
            throw unusable;
        }
        return new Typeface(family, REGULAR, bytes);
    }

    /** What the page calls it; fonts of several weights share it. */
    String family() {
        return family;
    }

    /** As CSS counts it. */
    int weight() {
        return weight;
    }

    /** The file. */
    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The given characters that the font lacks, in order. */
    int[] lackedOf(int[] points) throws IOException {
        try (TrueTypeFont font = parse(bytes)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            int[] lacked = new int[points.length];
            int count = 0;
            for (int point : points) {
                if (glyphs.getGlyphId(point) == 0) {
                    lacked[count] = point;
                    count++;
                }
            }
            return Arrays.copyOf(lacked, count);
        }
    }

    private static TrueTypeFont parse(byte[] bytes) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }
}

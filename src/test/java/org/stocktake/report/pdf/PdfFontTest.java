package org.stocktake.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.OnlyInProofs;

/** A font of the user is embedded unchanged, or refused with a message, whatever bytes it has. */
final class PdfFontTest {
    private static final int MUTATIONS = 300;
    private static final int DRAWN_MAX = 12;
    private static final int TAGS_START = 12;
    private static final int TAG_BYTES = 16;
    private static final int TTC_BYTES = 16;

    @TempDir
    Path folder;

    /** Returns a small complete font: a few letters of the shipped one. */
    private static byte[] small() throws IOException {
        byte[] shipped = PdfFont.shipped("NotoSans-Regular.ttf", "Noto Sans", PdfFont.REGULAR)
                .open()
                .readAllBytes();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(shipped))) {
            TTFSubsetter subset = new TTFSubsetter(font);
            "abcé".codePoints().forEach(subset::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return out.toByteArray();
        }
    }

    /** Returns true if the font is accepted, false if it is refused; any other failure fails the test. */
    private boolean isTaken(byte[] bytes, String name) throws IOException {
        Path file = Files.write(folder.resolve("font.ttf"), bytes);
        try {
            PdfFont.added(file, name, "abcé".codePoints().toArray());
            return true;
        } catch (UnusableFontException refused) {
            assertThat(refused.getFile()).isEqualTo(file.toString());
            return false;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            throw new AssertionError(name, fault);
        }
    }

    @Test
    void aWholeFontIsTaken() throws IOException {
        assertThat(isTaken(small(), "small")).isTrue();
    }

    @Test
    void aFontThatIsCutIsRefusedOrTakenAndNoFault() throws IOException {
        byte[] whole = small();
        int taken = 0;
        for (int length = 0; length < whole.length; length += 1 + whole.length / 100) {
            taken += isTaken(Arrays.copyOf(whole, length), "cut at " + length) ? 1 : 0;
        }
        assertThat(taken).isLessThan(20);
    }

    @Test
    void aCollectionOfFontsIsRefused() throws IOException {
        byte[] head = {'t', 't', 'c', 'f', 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, TTC_BYTES};
        byte[] whole = small();
        byte[] collection = Arrays.copyOf(head, head.length + whole.length);
        System.arraycopy(whole, 0, collection, head.length, whole.length);
        assertThat(isTaken(collection, "a collection")).isFalse();
    }

    @OnlyInProofs
    @Test
    void noChangeOfAnyByteIsAFaultOfTheProgram() throws IOException {
        byte[] whole = small();
        Random random = new Random(13);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = whole.clone();
            for (int change = 0; change <= i % 7; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            isTaken(bytes, "bytes " + i);
        }
    }

    @Test
    void noOffsetOrLengthOfATableIsAFaultOfTheProgram() throws IOException {
        byte[] whole = small();
        int tables = whole[5];
        for (int table = 0; table < tables; table++) {
            for (int field = 8; field < TAG_BYTES; field += 4) {
                for (byte[] value : List.of(
                        new byte[] {-1, -1, -1, -1}, new byte[] {127, -1, -1, -1}, new byte[] {0, 0, 0, 0}, new byte[] {
                            0, 0, whole[TAGS_START], 1
                        })) {
                    byte[] bytes = whole.clone();
                    System.arraycopy(value, 0, bytes, TAGS_START + table * TAG_BYTES + field, 4);
                    isTaken(bytes, "table " + table + " field " + field);
                }
            }
        }
    }

    /** The PDF engine reads more of a font than the check does; a font that passes the check must not fail there. */
    @Test
    void whatIsTakenMakesAPdf() throws IOException {
        XRLog.setLoggingEnabled(false);
        byte[] whole = small();
        Random random = new Random(14);
        int drawn = 0;
        for (int i = 0; drawn < DRAWN_MAX && i < MUTATIONS; i++) {
            byte[] bytes = whole.clone();
            for (int change = 0; change < 6; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            if (isTaken(bytes, "drawn " + i)) {
                drawn++;
                draw(bytes);
            }
        }
        assertThat(drawn).isEqualTo(DRAWN_MAX);
    }

    private static void draw(byte[] font) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent("<html><body style='font-family: Added'>abc\u00e9</body></html>", "");
        builder.useFont(() -> new ByteArrayInputStream(font), "Added");
        builder.toStream(OutputStream.nullOutputStream());
        builder.run();
    }
}

package org.stocktake.files.brand;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.stocktake.model.ProblemKind;

/**
 * Reads the pixels of a PNG file. The size that its header states is looked at first, and only the chunks that draw are
 * decoded: the others can unpack to any size.
 *
 * <p>Source: W3C, Portable Network Graphics (PNG) Specification, third edition, sections 5 and 11.
 */
final class PngPixels {
    /** The largest number of pixels; it takes 16 MiB of memory. */
    static final int PIXELS_MAX = 4_000_000;

    /** The longest side, in pixels. */
    static final int SIDE_MAX = 4_000;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> DRAWING = Set.of("PLTE", "tRNS", "IDAT", "IEND");

    /** The bytes of a chunk that are not its content: length, type and checksum. */
    private static final int AROUND = 12;

    private static final int HEADER_BYTES = 13;

    private final String named;
    private final byte[] file;

    private PngPixels(String named, byte[] file) {
        this.named = named;
        this.file = file;
    }

    static boolean isPng(byte[] file) {
        return file.length >= SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static EmblemPixels of(String named, byte[] file) throws UnsafeEmblemException {
        return new PngPixels(named, file).pixels();
    }

    private EmblemPixels pixels() throws UnsafeEmblemException {
        requireSize();
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(chunksThatDraw()))) {
            reader.setInput(in, true, true);
            BufferedImage image = reader.read(0);
            return new EmblemPixels(image);
        } catch (IOException | RuntimeException damaged) {
            throw new UnsafeEmblemException(ProblemKind.EMBLEM_DAMAGED, named);
        } finally {
            reader.dispose();
        }
    }

    private void requireSize() throws UnsafeEmblemException {
        if (file.length < SIGNATURE.length + AROUND + HEADER_BYTES) {
            throw new UnsafeEmblemException(ProblemKind.EMBLEM_DAMAGED, named);
        }
        ByteBuffer header = ByteBuffer.wrap(file, SIGNATURE.length, AROUND + HEADER_BYTES);
        int length = header.getInt();
        byte[] type = new byte[4];
        header.get(type);
        int width = header.getInt();
        int height = header.getInt();
        boolean isHeader = length == HEADER_BYTES && new String(type, StandardCharsets.US_ASCII).equals("IHDR");
        if (!isHeader || width < 1 || height < 1) {
            throw new UnsafeEmblemException(ProblemKind.EMBLEM_DAMAGED, named);
        }
        if (width > SIDE_MAX || height > SIDE_MAX || (long) width * height > PIXELS_MAX) {
            throw new UnsafeEmblemException(
                    ProblemKind.EMBLEM_TOO_MANY_PIXELS, named, String.valueOf(width), String.valueOf(height));
        }
    }

    /** Returns the file without comments, profiles and other chunks that no pixel needs. */
    private byte[] chunksThatDraw() throws UnsafeEmblemException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int at = SIGNATURE.length + AROUND + HEADER_BYTES;
        kept.write(file, 0, at);
        boolean ended = false;
        while (!ended && at + AROUND <= file.length) {
            long length = Integer.toUnsignedLong(ByteBuffer.wrap(file, at, 4).getInt());
            String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (at + AROUND + length > file.length) {
                throw new UnsafeEmblemException(ProblemKind.EMBLEM_DAMAGED, named);
            }
            if (DRAWING.contains(type)) {
                kept.write(file, at, (int) length + AROUND);
            }
            ended = type.equals("IEND");
            at += (int) length + AROUND;
        }
        return kept.toByteArray();
    }
}

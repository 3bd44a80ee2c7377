package org.stocktake.files.brand;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Emblems as a graphic designer sends them, and as somebody else does. */
public final class SampleEmblems {
    private static final int AFTER_HEADER = 8 + 25;

    private SampleEmblems() {}

    /** Returns a PNG file with its left half blue and its right half transparent. */
    public static byte[] png(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < width / 2; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, 0xFF1D3F6B);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns a small file whose header states that size. */
    static byte[] stating(int width, int height) {
        byte[] file = png(4, 4);
        ByteBuffer.wrap(file).putInt(16, width).putInt(20, height);
        ByteBuffer.wrap(file).putInt(29, crc(file, 12, 17));
        return file;
    }

    /** Returns the file with a chunk after its header. */
    static byte[] with(byte[] file, String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
        chunk.putInt(content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content);
        chunk.putInt(crc(chunk.array(), 4, 4 + content.length));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, AFTER_HEADER);
        out.writeBytes(chunk.array());
        out.writeBytes(Arrays.copyOfRange(file, AFTER_HEADER, file.length));
        return out.toByteArray();
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    /** Returns an SVG file of 100 by 100 with that content. */
    public static byte[] svg(String content) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " viewBox=\"0 0 100 100\">" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }
}

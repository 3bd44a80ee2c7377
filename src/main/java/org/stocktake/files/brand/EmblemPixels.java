package org.stocktake.files.brand;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.stocktake.model.brand.Emblem;

/**
 * The pixels of an emblem. It is written anew as a PNG file of nothing else, so that a script, a link, a second file or
 * a comment inside the file that was read goes no further.
 */
record EmblemPixels(BufferedImage image) {
    /** The longest side, in pixels: at 300 dots an inch, six centimetres. */
    static final int SIDE_MAX = 720;

    /** Returns the emblem with its alternative text. */
    Emblem as(String text) {
        BufferedImage small = shrunk();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            if (!ImageIO.write(small, "png", out)) {
                throw new IllegalStateException("every Java platform writes PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory refuses nothing", e);
        }
        return new Emblem(
                Base64.getEncoder().encodeToString(png.toByteArray()), small.getWidth(), small.getHeight(), text);
    }

    /** Returns the image at most as large as it is ever printed: each pixel is the mean of those that it stands for. */
    private BufferedImage shrunk() {
        int longest = Math.max(image.getWidth(), image.getHeight());
        double scale = Math.max(1.0, (double) longest / SIDE_MAX);
        int width = Math.max(1, (int) Math.round(image.getWidth() / scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() / scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                small.setRGB(x, y, mean((int) (x * scale), (int) (y * scale), (int) Math.ceil(scale)));
            }
        }
        return small;
    }

    private int mean(int left, int top, int side) {
        long[] sums = new long[4];
        int count = 0;
        for (int y = Math.min(top, image.getHeight() - 1); y < Math.min(top + side, image.getHeight()); y++) {
            for (int x = Math.min(left, image.getWidth() - 1); x < Math.min(left + side, image.getWidth()); x++) {
                int argb = image.getRGB(x, y);
                int alpha = argb >>> 24;
                sums[0] += alpha;
                for (int i = 1; i < sums.length; i++) {
                    sums[i] += (long) alpha * (argb >> (24 - 8 * i) & 0xFF);
                }
                count++;
            }
        }
        int mean = (int) (sums[0] / count) << 24;
        for (int i = 1; i < sums.length && sums[0] > 0; i++) {
            mean |= (int) (sums[i] / sums[0]) << (24 - 8 * i);
        }
        return mean;
    }
}

package org.stocktake.model.brand;

/**
 * The emblem of an office, as an image that this program drew itself: nothing of the file from which it was read is in
 * it but its pixels.
 *
 * @param png a PNG file, in base64
 * @param width in pixels
 * @param height in pixels
 * @param text the alternative text, for who does not see it
 */
public record Emblem(String png, int width, int height, String text) {
    public Emblem {
        if (width < 1 || height < 1 || text.isBlank()) {
            throw new IllegalArgumentException("an emblem has pixels and a text");
        }
    }

    /** Returns the address by which a page has the image in itself. */
    public String address() {
        return "data:image/png;base64," + png;
    }
}

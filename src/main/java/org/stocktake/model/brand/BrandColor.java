package org.stocktake.model.brand;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of an office, without transparency.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record BrandColor(int rgb) {
    /** The contrast that text of any size needs. Source: WCAG 2.2, success criterion 1.4.3. */
    public static final double CONTRAST_MIN = 4.5;

    private static final Pattern WRITTEN = Pattern.compile("#?[0-9A-Fa-f]{6}");
    private static final int RGB_MAX = 0xFFFFFF;

    public BrandColor {
        if (rgb < 0 || rgb > RGB_MAX) {
            throw new IllegalArgumentException("a colour has 24 bits");
        }
    }

    /** Reads six hexadecimal digits, with a number sign before them or without; empty if the text is not that. */
    public static Optional<BrandColor> of(String written) {
        return WRITTEN.matcher(written).matches()
                ? Optional.of(new BrandColor(Integer.parseInt(written.replace("#", ""), 16)))
                : Optional.empty();
    }

    /** Returns six hexadecimal digits, in upper case. */
    public String hex() {
        return String.format(Locale.ROOT, "%06X", rgb);
    }

    /** Returns the contrast with white, from 1 to 21. Source: WCAG 2.2, "contrast ratio". */
    public double contrastWithWhite() {
        return 1.05 / (luminance() + 0.05);
    }

    /** Returns true if a person can read text in this colour on white, and white text on this colour. */
    public boolean isReadable() {
        return contrastWithWhite() >= CONTRAST_MIN;
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int bits) {
        double part = (bits & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}

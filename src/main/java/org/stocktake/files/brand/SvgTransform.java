package org.stocktake.files.brand;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the value of the attribute {@code transform}. Source: W3C, SVG 1.1 (second edition), section 7.6. */
final class SvgTransform {
    private static final Pattern ONE = Pattern.compile("\\s*,?\\s*([a-zA-Z]+)\\s*\\(([^()]*)\\)\\s*");

    private SvgTransform() {}

    /** @throws IllegalArgumentException if it is not well formed */
    static AffineTransform of(String written) {
        AffineTransform all = new AffineTransform();
        Matcher one = ONE.matcher(written);
        int at = 0;
        while (at < written.length()) {
            if (!one.find(at) || one.start() != at) {
                throw new IllegalArgumentException("transform");
            }
            all.concatenate(step(one.group(1), SvgNumbers.all(one.group(2))));
            at = one.end();
        }
        return all;
    }

    private static AffineTransform step(String name, List<Double> of) {
        return switch (name + of.size()) {
            case "matrix6" -> new AffineTransform(of.get(0), of.get(1), of.get(2), of.get(3), of.get(4), of.get(5));
            case "translate1" -> AffineTransform.getTranslateInstance(of.get(0), 0);
            case "translate2" -> AffineTransform.getTranslateInstance(of.get(0), of.get(1));
            case "scale1" -> AffineTransform.getScaleInstance(of.get(0), of.get(0));
            case "scale2" -> AffineTransform.getScaleInstance(of.get(0), of.get(1));
            case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(of.get(0)));
            case "rotate3" -> AffineTransform.getRotateInstance(Math.toRadians(of.get(0)), of.get(1), of.get(2));
            case "skewX1" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(of.get(0))), 0);
            case "skewY1" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(of.get(0))));
            default -> throw new IllegalArgumentException("transform: " + name);
        };
    }
}

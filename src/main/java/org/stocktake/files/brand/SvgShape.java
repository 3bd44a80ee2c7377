package org.stocktake.files.brand;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;

/** Builds the outline of a shape from its attributes. */
final class SvgShape {
    /** The elements that draw. */
    static final List<String> NAMES = List.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");

    private final Map<String, String> attributes;

    private SvgShape(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    /** @throws IllegalArgumentException if the attributes are not well formed */
    static SvgPath.Outline of(String name, Map<String, String> attributes) {
        SvgShape shape = new SvgShape(attributes);
        return switch (name) {
            case "path" -> SvgPath.of(attributes.getOrDefault("d", ""));
            case "rect" -> shape.rectangle();
            case "circle" -> shape.ellipse("r", "r");
            case "ellipse" -> shape.ellipse("rx", "ry");
            case "line" ->
                outline(
                        new Path2D.Double(new Line2D.Double(
                                shape.length("x1"), shape.length("y1"), shape.length("x2"), shape.length("y2"))),
                        1);
            case "polyline" -> shape.points(false);
            case "polygon" -> shape.points(true);
            default -> throw new IllegalArgumentException("no shape: " + name);
        };
    }

    private static SvgPath.Outline outline(Path2D path, int segments) {
        return new SvgPath.Outline(path, segments);
    }

    private double length(String name) {
        String written = attributes.getOrDefault(name, "");
        return written.isEmpty() ? 0 : SvgNumbers.length(written);
    }

    private SvgPath.Outline rectangle() {
        double roundX = attributes.containsKey("rx") ? length("rx") : length("ry");
        double roundY = attributes.containsKey("ry") ? length("ry") : length("rx");
        return outline(
                new Path2D.Double(new RoundRectangle2D.Double(
                        length("x"), length("y"), length("width"), length("height"), 2 * roundX, 2 * roundY)),
                8);
    }

    private SvgPath.Outline ellipse(String radiusX, String radiusY) {
        double x = length(radiusX);
        double y = length(radiusY);
        return outline(new Path2D.Double(new Ellipse2D.Double(length("cx") - x, length("cy") - y, 2 * x, 2 * y)), 4);
    }

    private SvgPath.Outline points(boolean closed) {
        List<Double> numbers = SvgNumbers.all(attributes.getOrDefault("points", ""));
        Path2D.Double path = new Path2D.Double();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (i == 0) {
                path.moveTo(numbers.get(0), numbers.get(1));
            } else {
                path.lineTo(numbers.get(i), numbers.get(i + 1));
            }
        }
        if (closed && !numbers.isEmpty()) {
            path.closePath();
        }
        return outline(path, numbers.size());
    }
}

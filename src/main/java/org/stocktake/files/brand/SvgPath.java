package org.stocktake.files.brand;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Builds the outline that path data describe. Source: W3C, SVG 1.1 (second edition), section 8.3 and appendix F.6. */
final class SvgPath {
    private final SvgNumbers data;
    private final Path2D.Double path = new Path2D.Double();
    private double x;
    private double y;
    private double startX;
    private double startY;

    /** The second control point of the last curve, by which a smooth curve begins. */
    private double controlX;

    private double controlY;
    private int segments;

    private SvgPath(String data) {
        this.data = new SvgNumbers(data);
    }

    /** An outline, and the number of segments that it has. */
    record Outline(Path2D path, int segments) {}

    /** @throws IllegalArgumentException if the data are not well formed */
    static Outline of(String data) {
        SvgPath path = new SvgPath(data);
        path.read();
        return new Outline(path.path, path.segments);
    }

    private void read() {
        char before = ' ';
        while (data.hasMore()) {
            char command = data.isAtNumber() ? repeated(before) : data.letter();
            char kind = Character.toUpperCase(command);
            boolean smooth = "CSQT".indexOf(Character.toUpperCase(before)) >= 0 && sameFamily(before, kind);
            if (!smooth) {
                controlX = x;
                controlY = y;
            }
            step(kind, command != kind);
            segments++;
            before = command;
        }
    }

    private static boolean sameFamily(char before, char kind) {
        return "CS".indexOf(Character.toUpperCase(before)) >= 0 == "CS".indexOf(kind) >= 0;
    }

    /** Returns the command that numbers without a letter repeat: after a move, a line. */
    private static char repeated(char before) {
        return switch (before) {
            case 'M' -> 'L';
            case 'm' -> 'l';
            case ' ', 'z', 'Z' -> throw new IllegalArgumentException("a path begins with a letter");
            default -> before;
        };
    }

    private void step(char kind, boolean relative) {
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        switch (kind) {
            case 'M' -> move(fromX + data.number(), fromY + data.number());
            case 'L' -> line(fromX + data.number(), fromY + data.number());
            case 'H' -> line(fromX + data.number(), y);
            case 'V' -> line(x, fromY + data.number());
            case 'C' -> cubic(fromX + data.number(), fromY + data.number(), fromX, fromY);
            case 'S' -> cubic(2 * x - controlX, 2 * y - controlY, fromX, fromY);
            case 'Q' -> quadratic(fromX + data.number(), fromY + data.number(), fromX, fromY);
            case 'T' -> quadratic(2 * x - controlX, 2 * y - controlY, fromX, fromY);
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> {
                path.closePath();
                x = startX;
                y = startY;
            }
            default -> throw new IllegalArgumentException("no command of a path: " + kind);
        }
    }

    private void move(double toX, double toY) {
        path.moveTo(toX, toY);
        startX = toX;
        startY = toY;
        at(toX, toY);
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        at(toX, toY);
    }

    private void at(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private void cubic(double firstX, double firstY, double fromX, double fromY) {
        controlX = fromX + data.number();
        controlY = fromY + data.number();
        double toX = fromX + data.number();
        double toY = fromY + data.number();
        path.curveTo(firstX, firstY, controlX, controlY, toX, toY);
        at(toX, toY);
    }

    private void quadratic(double firstX, double firstY, double fromX, double fromY) {
        double toX = fromX + data.number();
        double toY = fromY + data.number();
        controlX = firstX;
        controlY = firstY;
        path.quadTo(firstX, firstY, toX, toY);
        at(toX, toY);
    }

    /** Adds an elliptical arc: in a system turned and scaled so that it is a part of a circle of radius 1. */
    private void arc(double fromX, double fromY) {
        double radiusX = Math.abs(data.number());
        double radiusY = Math.abs(data.number());
        double turn = Math.toRadians(data.number());
        boolean large = data.flag();
        boolean sweep = data.flag();
        Point2D to = new Point2D.Double(fromX + data.number(), fromY + data.number());
        Point2D from = new Point2D.Double(x, y);
        if (radiusX == 0 || radiusY == 0 || from.equals(to)) {
            line(to.getX(), to.getY());
            return;
        }
        AffineTransform back = new AffineTransform();
        back.rotate(turn);
        back.scale(radiusX, radiusY);
        Point2D a = back(back, from);
        Point2D b = back(back, to);
        double half = a.distance(b) / 2;
        if (half > 1) { // radii that are too small grow until the arc reaches
            back.scale(half, half);
            a = back(back, from);
            b = back(back, to);
            half = 1;
        }
        double rise = Math.sqrt(Math.max(0, 1 - half * half)) / (half == 0 ? 1 : a.distance(b) / 2) / 2;
        double side = large == sweep ? -1 : 1;
        double centerX = (a.getX() + b.getX()) / 2 - side * rise * (b.getY() - a.getY());
        double centerY = (a.getY() + b.getY()) / 2 + side * rise * (b.getX() - a.getX());
        double start = Math.toDegrees(Math.atan2(a.getY() - centerY, a.getX() - centerX));
        double extent = Math.toDegrees(Math.atan2(b.getY() - centerY, b.getX() - centerX)) - start;
        extent += sweep && extent < 0 ? 360 : !sweep && extent > 0 ? -360 : 0;
        Arc2D part = new Arc2D.Double(centerX - 1, centerY - 1, 2, 2, -start, -extent, Arc2D.OPEN);
        path.append(part.getPathIterator(back), true);
        at(to.getX(), to.getY());
    }

    private static Point2D back(AffineTransform system, Point2D point) {
        try {
            return system.inverseTransform(point, null);
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            throw new IllegalArgumentException("too small a radius", e);
        }
    }
}

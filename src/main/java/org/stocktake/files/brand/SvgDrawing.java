package org.stocktake.files.brand;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stocktake.model.ProblemKind;

/**
 * Draws an SVG file as pixels. Only plain shapes in plain colours are drawn; whatever runs, refers to something or is
 * drawn in another way is refused, so that an emblem is never drawn wrongly. No entity is resolved and nothing is
 * opened.
 */
final class SvgDrawing {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Elements without anything to see, which are passed over with what is in them. */
    private static final List<String> SILENT = List.of("title", "desc", "metadata", "defs");

    private static final List<String> NEVER = List.of("script", "style", "foreignObject", "image", "use", "a");
    private static final int DEPTH_MAX = 40;
    private static final int SHAPES_MAX = 4_000;
    private static final int SEGMENTS_MAX = 60_000;

    private final XMLStreamReader xml;
    private final Deque<Level> around = new ArrayDeque<>();
    private Optional<BufferedImage> image = Optional.empty();
    private int shapes;
    private int segments;

    private SvgDrawing(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The properties that hold inside an element. */
    private record Level(AffineTransform place, SvgStyle style, boolean silent) {}

    static EmblemPixels of(String named, byte[] file) throws UnsafeEmblemException {
        try {
            SvgDrawing drawing = new SvgDrawing(PlainXml.of(file));
            drawing.draw();
            return new EmblemPixels(drawing.image.orElseThrow(() -> new IllegalArgumentException("no drawing")));
        } catch (SvgParser.RefusedException refused) {
            throw new UnsafeEmblemException(ProblemKind.EMBLEM_NOT_PLAIN, named, refused.what());
        } catch (XMLStreamException | IllegalArgumentException damaged) {
            throw new UnsafeEmblemException(ProblemKind.EMBLEM_DAMAGED, named);
        }
    }

    private void draw() throws XMLStreamException, SvgParser.RefusedException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                around.pop();
            } else if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
                throw new SvgParser.RefusedException("<!DOCTYPE>");
            }
        }
    }

    private void start(String name) throws SvgParser.RefusedException {
        boolean ours = NAMESPACE.equals(xml.getNamespaceURI());
        if (NEVER.contains(name) || around.size() >= DEPTH_MAX) {
            throw new SvgParser.RefusedException("<" + name + ">");
        }
        Map<String, String> attributes = SvgParser.attributes(xml);
        if (around.isEmpty()) {
            if (!ours || !name.equals("svg")) {
                throw new IllegalArgumentException("no SVG");
            }
            around.push(new Level(canvas(attributes), SvgStyle.usual().inside(attributes), false));
            return;
        }
        Level outer = around.getFirst();
        boolean silent = outer.silent() || !ours || SILENT.contains(name);
        if (silent) {
            around.push(new Level(outer.place(), outer.style(), true));
            return;
        }
        AffineTransform place = new AffineTransform(outer.place());
        place.concatenate(
                SvgTransform.of(attributes.getOrDefault("transform", "").strip()));
        Level inner = new Level(place, outer.style().inside(attributes), false);
        around.push(inner);
        if (SvgShape.NAMES.contains(name)) {
            shape(name, attributes, inner);
        } else if (!name.equals("g")) {
            throw new SvgParser.RefusedException("<" + name + ">");
        }
    }

    /** Creates the image, and returns the transform that fits the drawing into it. */
    private AffineTransform canvas(Map<String, String> attributes) {
        List<Double> box = SvgNumbers.all(attributes.getOrDefault("viewBox", ""));
        if (box.isEmpty()) {
            box = List.of(
                    0.0,
                    0.0,
                    SvgNumbers.length(attributes.getOrDefault("width", "")),
                    SvgNumbers.length(attributes.getOrDefault("height", "")));
        }
        if (box.size() != 4 || box.get(2) <= 0 || box.get(3) <= 0) {
            throw new IllegalArgumentException("no size");
        }
        double scale = EmblemPixels.SIDE_MAX / Math.max(box.get(2), box.get(3));
        image = Optional.of(new BufferedImage(
                Math.max(1, (int) Math.round(box.get(2) * scale)),
                Math.max(1, (int) Math.round(box.get(3) * scale)),
                BufferedImage.TYPE_INT_ARGB));
        AffineTransform fit = AffineTransform.getScaleInstance(scale, scale);
        fit.translate(-box.get(0), -box.get(1));
        return fit;
    }

    private void shape(String name, Map<String, String> attributes, Level level) throws SvgParser.RefusedException {
        SvgPath.Outline outline = SvgShape.of(name, attributes);
        shapes++;
        segments += outline.segments();
        if (shapes > SHAPES_MAX || segments > SEGMENTS_MAX) {
            throw new SvgParser.RefusedException(shapes + " shapes, " + segments + " segments");
        }
        Path2D path = outline.path();
        path.setWindingRule(
                level.style().text("fill-rule", "nonzero").equals("evenodd")
                        ? Path2D.WIND_EVEN_ODD
                        : Path2D.WIND_NON_ZERO);
        Graphics2D pen = image.orElseThrow().createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Optional<Color> fill = level.style().color("fill", "black");
        if (fill.isPresent() && !name.equals("line")) {
            pen.setColor(fill.get());
            pen.fill(level.place().createTransformedShape(path));
        }
        Optional<Color> stroke = level.style().color("stroke", "none");
        if (stroke.isPresent()) {
            pen.setColor(stroke.get());
            pen.fill(level.place().createTransformedShape(stroke(level.style()).createStrokedShape(path)));
        }
        pen.dispose();
    }

    private static BasicStroke stroke(SvgStyle style) {
        int cap = switch (style.text("stroke-linecap", "butt")) {
            case "round" -> BasicStroke.CAP_ROUND;
            case "square" -> BasicStroke.CAP_SQUARE;
            default -> BasicStroke.CAP_BUTT;
        };
        int join = switch (style.text("stroke-linejoin", "miter")) {
            case "round" -> BasicStroke.JOIN_ROUND;
            case "bevel" -> BasicStroke.JOIN_BEVEL;
            default -> BasicStroke.JOIN_MITER;
        };
        float miter = (float) Math.max(1, style.number("stroke-miterlimit", 4));
        return new BasicStroke((float) style.number("stroke-width", 1), cap, join, miter);
    }
}

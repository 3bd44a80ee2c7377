package org.stocktake.files.brand;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The properties of a shape: those of its element over those of the elements around it. */
final class SvgStyle {
    private static final List<String> INHERITED = List.of(
            "fill",
            "fill-rule",
            "fill-opacity",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "visibility");

    /** The basic colours of HTML 4, which drawings name. */
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("black", 0x000000),
            Map.entry("currentcolor", 0x000000),
            Map.entry("white", 0xFFFFFF),
            Map.entry("red", 0xFF0000),
            Map.entry("green", 0x008000),
            Map.entry("blue", 0x0000FF),
            Map.entry("yellow", 0xFFFF00),
            Map.entry("navy", 0x000080),
            Map.entry("gold", 0xFFD700),
            Map.entry("silver", 0xC0C0C0),
            Map.entry("gray", 0x808080),
            Map.entry("grey", 0x808080),
            Map.entry("maroon", 0x800000),
            Map.entry("olive", 0x808000),
            Map.entry("teal", 0x008080),
            Map.entry("purple", 0x800080),
            Map.entry("orange", 0xFFA500),
            Map.entry("lime", 0x00FF00),
            Map.entry("aqua", 0x00FFFF),
            Map.entry("fuchsia", 0xFF00FF));

    private final Map<String, String> values;
    private final double opacity;

    private SvgStyle(Map<String, String> values, double opacity) {
        this.values = values;
        this.opacity = opacity;
    }

    /** Returns the properties of a drawing that states none. */
    static SvgStyle usual() {
        return new SvgStyle(Map.of(), 1);
    }

    /** Returns the properties inside an element with those attributes. */
    SvgStyle inside(Map<String, String> attributes) {
        Map<String, String> own = new HashMap<>(values);
        Map<String, String> stated = new HashMap<>(attributes);
        for (String declaration : attributes.getOrDefault("style", "").split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                stated.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        for (String name : INHERITED) {
            String value = stated.getOrDefault(name, "inherit");
            if (!value.equals("inherit")) {
                own.put(name, value);
            }
        }
        require(stated.getOrDefault("stroke-dasharray", "none").equals("none"), "stroke-dasharray");
        String display = stated.getOrDefault("display", "inline");
        double shown = display.equals("none") ? 0 : share(stated.getOrDefault("opacity", "1"));
        return new SvgStyle(own, opacity * shown);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    String text(String name, String usual) {
        return values.getOrDefault(name, usual);
    }

    double number(String name, double usual) {
        String value = values.getOrDefault(name, "");
        return value.isEmpty() ? usual : SvgNumbers.length(value);
    }

    /** Returns the colour of a fill or a stroke; empty if nothing is to be seen of it. */
    Optional<Color> color(String name, String usual) {
        String value = text(name, usual).toLowerCase(Locale.ROOT);
        double alpha = opacity * share(text(name + "-opacity", "1"));
        boolean hidden = text("visibility", "visible").equals("hidden");
        if (value.equals("none") || value.equals("transparent") || alpha == 0 || hidden) {
            return Optional.empty();
        }
        return Optional.of(new Color(rgb(value) | (int) Math.round(alpha * 255) << 24, true));
    }

    private static double share(String written) {
        double share = written.endsWith("%")
                ? SvgNumbers.length(written.substring(0, written.length() - 1)) / 100
                : SvgNumbers.length(written);
        return Math.max(0, Math.min(1, share));
    }

    private static int rgb(String value) {
        if (value.matches("#[0-9a-f]{6}")) {
            return Integer.parseInt(value.substring(1), 16);
        }
        if (value.matches("#[0-9a-f]{3}")) {
            return Integer.parseInt(value.substring(1).replaceAll("(.)", "$1$1"), 16);
        }
        if (value.matches("rgb\\([^()%]*\\)")) {
            List<Double> parts = SvgNumbers.all(value.substring(4, value.length() - 1));
            require(parts.size() == 3 && parts.stream().allMatch(part -> part >= 0 && part <= 255), value);
            return parts.get(0).intValue() << 16
                    | parts.get(1).intValue() << 8
                    | parts.get(2).intValue();
        }
        require(NAMED.containsKey(value), value);
        return NAMED.getOrDefault(value, 0);
    }
}

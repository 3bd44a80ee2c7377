package org.stocktake.proof.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stocktake.report.escape.XmlEscape;

/** Draws the lines of a terminal, with the codes that make them bold, coloured or inverse, as an SVG picture. */
final class ScreenSvg {
    private static final Pattern CODE = Pattern.compile("\u001b\\[([\\d;]*)m");
    private static final int CHARACTER = 8;
    private static final int LINE = 18;
    private static final int MARGIN = 12;
    private static final int BASELINE = 13;
    private static final String INK = "#e4e4e4";
    private static final String PAPER = "#1c1c1c";
    /** The eight colours of a terminal, from black to white, as they are read on a dark ground. */
    private static final String[] COLORS = {
        "#3a3a3a", "#ff8787", "#87d787", "#ffd75f", "#87afff", "#ff87d7", "#87d7d7", INK
    };

    private final StringBuilder drawn = new StringBuilder();
    private boolean bold;
    private boolean inverse;
    private String color = INK;

    private ScreenSvg() {}

    /**
     * Returns the picture.
     *
     * @param screen the lines, each character one column wide
     * @param title read to whoever does not see the picture
     */
    static String of(String screen, String title, int columns) {
        String[] lines = screen.stripTrailing().split("\n", -1);
        ScreenSvg picture = new ScreenSvg();
        for (int line = 0; line < lines.length; line++) {
            picture.line(lines[line], line);
        }
        int width = 2 * MARGIN + columns * CHARACTER;
        int height = 2 * MARGIN + lines.length * LINE;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img">
                <title>%3$s</title>
                <rect width="%1$d" height="%2$d" rx="8" fill="%4$s"/>
                <g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="13">
                %5$s</g>
                </svg>
                """.formatted(width, height, XmlEscape.of(title), PAPER, picture.drawn);
    }

    private void line(String line, int number) {
        Matcher code = CODE.matcher(line);
        int from = 0;
        int column = 0;
        while (code.find()) {
            column = text(line.substring(from, code.start()), column, number);
            apply(code.group(1));
            from = code.end();
        }
        text(line.substring(from), column, number);
    }

    private int text(String text, int column, int line) {
        int width = text.length() * CHARACTER;
        int left = MARGIN + column * CHARACTER;
        int top = MARGIN + line * LINE;
        if (inverse && width > 0) {
            drawn.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n"
                    .formatted(left, top, width, LINE, color));
        }
        if (!text.isBlank()) {
            drawn.append("<text x=\"%d\" y=\"%d\" fill=\"%s\" textLength=\"%d\" xml:space=\"preserve\"%s>%s</text>\n"
                    .formatted(
                            left,
                            top + BASELINE,
                            inverse ? PAPER : color,
                            width,
                            bold ? " font-weight=\"bold\"" : "",
                            XmlEscape.of(text)));
        }
        return column + text.length();
    }

    private void apply(String codes) {
        for (String one : codes.split(";", -1)) {
            int code = one.isEmpty() ? 0 : Integer.parseInt(one);
            switch (code) {
                case 0 -> {
                    bold = false;
                    inverse = false;
                    color = INK;
                }
                case 1 -> bold = true;
                case 22 -> bold = false;
                case 7 -> inverse = true;
                case 27 -> inverse = false;
                case 39 -> color = INK;
                default -> color = code >= 30 && code <= 37 ? COLORS[code - 30] : color;
            }
        }
    }
}

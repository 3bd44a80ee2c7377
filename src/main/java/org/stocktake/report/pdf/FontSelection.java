package org.stocktake.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stocktake.text.ControlCharacters;

/** The fonts that a text needs, and no more: the font for Chinese is larger than most reports. */
final class FontSelection {
    private final List<PdfFont> faces = new ArrayList<>();
    private int[] lacked;
    private final boolean rightToLeft;

    private FontSelection(int[] points, boolean rightToLeft) {
        this.lacked = points;
        this.rightToLeft = rightToLeft;
    }

    /**
     * Chooses the fonts for a text.
     *
     * @param added fonts of the user, used for characters that the shipped fonts lack
     */
    static FontSelection forText(String text, List<Path> added) throws IOException {
        int[] points =
                text.codePoints().filter(FontSelection::isDrawn).distinct().toArray();
        FontSelection typefaces = new FontSelection(points, text.codePoints().anyMatch(FontSelection::runsRightToLeft));
        typefaces.use(
                PdfFont.shipped("NotoSans-Regular.ttf", "Noto Sans", PdfFont.REGULAR),
                PdfFont.shipped("NotoSans-Bold.ttf", "Noto Sans", PdfFont.BOLD));
        if (typefaces.rightToLeft) {
            typefaces.useIfHelpful(
                    PdfFont.shipped("NotoSansArabic-Regular.ttf", "Noto Sans Arabic", PdfFont.REGULAR),
                    PdfFont.shipped("NotoSansArabic-Bold.ttf", "Noto Sans Arabic", PdfFont.BOLD));
        }
        if (typefaces.lacked.length > 0) {
            typefaces.useIfHelpful(PdfFont.shipped("NotoSansSC-Regular.ttf", "Noto Sans SC", PdfFont.REGULAR));
        }
        for (int i = 0; i < added.size(); i++) {
            typefaces.useIfHelpful(PdfFont.added(added.get(i), "Added " + (i + 1), typefaces.lacked));
        }
        return typefaces;
    }

    private static boolean isDrawn(int point) {
        return !Character.isWhitespace(point)
                && !ControlCharacters.steers(point)
                && Character.getType(point) != Character.FORMAT;
    }

    private static boolean runsRightToLeft(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private void use(PdfFont regular, PdfFont... more) throws IOException {
        lacked = regular.lackedOf(lacked);
        faces.add(regular);
        faces.addAll(List.of(more));
    }

    private void useIfHelpful(PdfFont regular, PdfFont... more) throws IOException {
        int[] still = regular.lackedOf(lacked);
        if (still.length < lacked.length) {
            use(regular, more);
        }
    }

    /** Returns the font families as a CSS list, preferred family first. */
    String families() {
        return faces.stream()
                .map(face -> "\"" + face.family() + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Returns true if some of the text runs from right to left. */
    boolean runRightToLeft() {
        return rightToLeft;
    }

    /** Returns the characters that no font has. */
    String missing() {
        return new String(lacked, 0, lacked.length);
    }

    void embedIn(PdfRendererBuilder builder) {
        for (PdfFont face : faces) {
            builder.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
    }
}

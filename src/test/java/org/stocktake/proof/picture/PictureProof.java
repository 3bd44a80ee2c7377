package org.stocktake.proof.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.proof.ProcessRun;
import org.stocktake.proof.TmuxTerminal;

/**
 * The pictures in the README are what the program shows today. {@code -Dgolden.update} draws them anew, and fails where
 * one changed.
 */
final class PictureProof {
    private static final Path PICTURES = Path.of("src/docs/pictures");
    private static final Path SAMPLE = Path.of("src/examples/xa-2026.yaml");
    private static final String DAY = "2026-11-25";
    private static final int COLUMNS = 80;
    private static final int ROWS = 27;
    private static final float DOTS_PER_INCH = 66;
    /** Between the two pages, in points of the picture. */
    private static final int GAP = 8;
    /** Another Java may smooth the edges of letters otherwise. */
    private static final double MOST_DIFFERENT = 0.02;

    @TempDir
    private Path folder;

    @Test
    void theInterviewLooksAsInItsPicture() throws IOException {
        Files.copy(SAMPLE, folder.resolve("xa-2026.yaml"));
        String command = ProcessRun.LAUNCHER
                + " assess xa-2026.yaml --office 'Coast Guard (sample)' --section 15 --today " + DAY;
        try (TmuxTerminal terminal = new TmuxTerminal(folder, command, COLUMNS, ROWS)) {
            terminal.shows("Smuggling by sea").press("Enter").shows("of 25 selected");
            terminal.press("C-g").settles().type("15.5").press("Enter").shows("A rule for nights");
            String picture =
                    ScreenSvg.of(terminal.settles().painted(), "A question and its answer on one page", COLUMNS);
            requireSame("interview.svg", picture);
        }
    }

    @Test
    void theFirstPagesOfAReportLookAsInTheirPicture() throws IOException {
        ProcessRun.stocktake(
                        "report",
                        SAMPLE.toString(),
                        "--today",
                        DAY,
                        "--format",
                        "pdf",
                        "--brief",
                        "--redact",
                        "-o",
                        folder.toString())
                .go()
                .succeeded();
        Path written = folder.resolve("xa-2026.brief.redacted.pdf");
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(written))) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            requireAlike("report.png", beside(page(renderer, 0), page(renderer, 1)));
        }
    }

    private static BufferedImage page(PDFRenderer renderer, int page) throws IOException {
        return renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB);
    }

    private static BufferedImage beside(BufferedImage left, BufferedImage right) {
        int width = left.getWidth() + GAP + right.getWidth();
        BufferedImage both = new BufferedImage(width, left.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = both.createGraphics();
        drawing.setColor(Color.GRAY);
        drawing.fillRect(0, 0, width, left.getHeight());
        drawing.drawImage(left, 0, 0, null);
        drawing.drawImage(right, left.getWidth() + GAP, 0, null);
        drawing.dispose();
        return both;
    }

    private static boolean isUpdate() {
        return System.getProperty("golden.update") != null;
    }

    private static void requireSame(String name, String picture) throws IOException {
        Path file = PICTURES.resolve(name);
        String known = Files.exists(file) ? Files.readString(file) : "";
        if (isUpdate()) {
            Files.createDirectories(PICTURES);
            Files.writeString(file, picture);
        }
        assertThat(picture).as("%s (-Dgolden.update draws it anew)", file).isEqualTo(known);
    }

    private static void requireAlike(String name, BufferedImage picture) throws IOException {
        Path file = PICTURES.resolve(name);
        BufferedImage known =
                Files.exists(file) ? ImageIO.read(file.toFile()) : new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        if (isUpdate()) {
            Files.createDirectories(PICTURES);
            ImageIO.write(picture, "png", file.toFile());
        }
        assertThat(List.of(picture.getWidth(), picture.getHeight()))
                .as("%s (-Dgolden.update draws it anew)", file)
                .isEqualTo(List.of(known.getWidth(), known.getHeight()));
        assertThat(different(picture, known))
                .as("%s (-Dgolden.update draws it anew)", file)
                .isLessThan(MOST_DIFFERENT);
    }

    /** Returns the part of the points that differ by more than a quarter of the whole range of their brightness. */
    private static double different(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += Math.abs(brightness(one.getRGB(x, y)) - brightness(other.getRGB(x, y))) > 64 ? 1 : 0;
            }
        }
        return (double) count / (one.getWidth() * one.getHeight());
    }

    private static int brightness(int rgb) {
        return ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3;
    }
}

package org.stocktake.files.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drawing of plain shapes has its colours where a browser draws them. The canvas is 100 by 100. */
final class SvgDrawingTest {
    private static final int CLEAR = 0;

    private static BufferedImage drawn(String content) throws UnsafeEmblemException {
        return SvgDrawing.of("emblem.svg", SampleEmblems.svg(content)).image();
    }

    private static int at(BufferedImage image, int x, int y) {
        double scale = image.getWidth() / 100.0;
        return image.getRGB((int) ((x + 0.5) * scale), (int) ((y + 0.5) * scale));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <rect x='10' y='10' width='40' height='40' fill='#f00'/>                    | 20 20 | 60 60
            <rect x='10' y='10' width='40' height='40' rx='20' fill='red'/>             | 30 30 | 11 11
            <circle cx='50' cy='50' r='30' fill='rgb(255, 0, 0)'/>                      | 50 25 | 25 25
            <ellipse cx='50' cy='50' rx='40' ry='10' style='fill: #ff0000'/>            | 15 50 | 50 30
            <polygon points='10,10 90,10 10,90' fill='#F00'/>                           | 20 20 | 80 80
            <polyline points='10 10 90 10 90 90' fill='none' stroke='red' stroke-width='6'/> | 50 10 | 60 40
            <line x1='10' y1='50' x2='90' y2='50' stroke='red' stroke-width='10'/>      | 50 52 | 50 60
            <path d='M10 10h40v40h-40z' fill='red'/>                                    | 20 20 | 60 60
            <path d='m 10,10 40,0 0,40 -40,0 z' fill='red'/>                            | 20 20 | 60 60
            <path d='M10 50C10 10 90 10 90 50S10 90 10 50Z' fill='red'/>                | 50 30 | 5 50
            <path d='M10 50Q50 -30 90 50T170 50Z' fill='red'/>                          | 50 20 | 10 10
            <path d='M10 50A40 40 0 0 1 90 50Z' fill='red'/>                            | 50 20 | 50 70
            <path d='M10 50A40 40 0 0 0 90 50Z' fill='red'/>                            | 50 80 | 50 30
            <path d='M50 10A40 40 0 1 1 10 50L50 50Z' fill='red'/>                      | 75 75 | 20 20
            <path d='M50 10A40 40 0 0110 50L50 50Z' fill='red'/>                        | 40 40 | 80 80
            <path d='M10 50A1 1 0 0 1 90 50Z' fill='red'/>                              | 50 20 | 50 70
            <path d='M10.5.5L90-0.5 90,90z' fill='red'/>                                | 80 20 | 20 80
            <g fill='red' transform='translate(40 40) scale(2)'><rect width='10' height='10'/></g> | 45 45 | 70 70
            <g transform='rotate(90 50 50)'><rect width='20' height='20' fill='red'/></g>          | 90 10 | 10 10
            <g transform='matrix(1 0 0 1 50 0)'><rect width='20' height='20' fill='red'/></g>      | 60 10 | 10 10
            <path d='M0 0H90V90H0ZM30 30V60H60V30Z' fill='red' fill-rule='evenodd'/>    | 10 10 | 40 40
            """)
    void aShapeIsRedInsideAndNothingIsOutside(String shape, String inside, String outside)
            throws UnsafeEmblemException {
        BufferedImage image = drawn(shape);
        String[] in = inside.split(" ", -1);
        String[] out = outside.split(" ", -1);
        assertThat(at(image, Integer.parseInt(in[0]), Integer.parseInt(in[1]))).isEqualTo(0xFFFF0000);
        assertThat(at(image, Integer.parseInt(out[0]), Integer.parseInt(out[1])))
                .isEqualTo(CLEAR);
    }

    @Test
    void aShapeWithoutAColourIsBlackAndOneThatIsHiddenIsNotDrawn() throws UnsafeEmblemException {
        assertThat(at(drawn("<rect width='50' height='50'/>"), 20, 20)).isEqualTo(0xFF000000);
        assertThat(at(drawn("<rect width='50' height='50' display='none'/>"), 20, 20))
                .isEqualTo(CLEAR);
        assertThat(at(drawn("<g visibility='hidden'><rect width='50' height='50'/></g>"), 20, 20))
                .isEqualTo(CLEAR);
        assertThat(at(drawn("<g opacity='0.5'><rect width='50' height='50'/></g>"), 20, 20) >>> 24)
                .isEqualTo(128);
        assertThat(at(drawn("<rect width='50' height='50' fill-opacity='50%'/>"), 20, 20) >>> 24)
                .isEqualTo(128);
    }

    /** Drawing programs leave notes of their own in a file. */
    @Test
    void notesOfADrawingProgramArePassedOver() throws UnsafeEmblemException {
        String notes = "<title>Arms</title><desc>x</desc><defs><linearGradient id='a'/></defs><metadata>"
                + "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:li>x</r:li></r:RDF></metadata>"
                + "<n:view xmlns:n='http://sodipodi.example/'/>";
        assertThat(at(drawn(notes + "<rect width='50' height='50' class='a' id='b'/>"), 20, 20))
                .isEqualTo(0xFF000000);
    }

    @Test
    void aLongPictureIsDrawnInItsProportion() throws UnsafeEmblemException {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='200px' height='50'><rect width='9' height='9'/></svg>";
        BufferedImage image = SvgDrawing.of("e.svg", svg.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .image();
        assertThat(image.getWidth()).isEqualTo(EmblemPixels.SIDE_MAX);
        assertThat(image.getHeight()).isEqualTo(EmblemPixels.SIDE_MAX / 4);
    }
}

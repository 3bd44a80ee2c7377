package org.stocktake.files.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.OnlyInProofs;
import org.stocktake.model.ProblemKind;

/** Whatever a stranger puts into an emblem is refused before it takes memory or time, or does not get out of it. */
final class HostileEmblemTest {
    private static final byte[] SECRET = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private EmblemPixels read(String name, byte[] content) throws IOException, UnsafeEmblemException {
        Files.write(folder.resolve(name), content);
        return EmblemReader.read(folder.resolve("brand.yaml"), name);
    }

    private UnsafeEmblemException refused(String name, byte[] content) {
        return catchThrowableOfType(UnsafeEmblemException.class, () -> read(name, content));
    }

    private UnsafeEmblemException refused(String svg) {
        return refused("emblem.svg", svg.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"30000, 30000", "4001, 10", "10, 4001", "2001, 2000", "2147483647, 2147483647"})
    void aPictureThatStatesTooManyPixelsIsNotDecoded(int width, int height) {
        UnsafeEmblemException refused = refused("emblem.png", SampleEmblems.stating(width, height));
        assertThat(refused.kind()).isEqualTo(ProblemKind.EMBLEM_TOO_MANY_PIXELS);
        assertThat(refused.details()).containsExactly("emblem.png", String.valueOf(width), String.valueOf(height));
    }

    @Test
    void aPictureWithoutTheRowsThatItStatesIsDamaged() {
        assertThat(refused("emblem.png", SampleEmblems.stating(2000, 2000)).kind())
                .isEqualTo(ProblemKind.EMBLEM_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 20, 33, 40, 60})
    void aPictureThatEndsTooEarlyIsDamaged(int bytes) {
        byte[] cut = Arrays.copyOf(SampleEmblems.png(40, 40), bytes);
        assertThat(refused("emblem.png", cut).kind()).isEqualTo(ProblemKind.EMBLEM_DAMAGED);
    }

    @Test
    void aChunkThatClaimsToBeLongerThanTheFileIsRefused() {
        byte[] file = SampleEmblems.with(SampleEmblems.png(4, 4), "tEXt", SECRET);
        file[33] = (byte) 0xFF;
        assertThat(refused("emblem.png", file).kind()).isEqualTo(ProblemKind.EMBLEM_DAMAGED);
    }

    /** A profile or a comment of a few kilobytes can unpack to gigabytes; no pixel needs it. */
    @OnlyInProofs
    @ParameterizedTest
    @ValueSource(strings = {"iCCP", "zTXt", "iTXt"})
    void aChunkThatUnpacksToTooMuchIsNotUnpacked(String type) throws IOException, UnsafeEmblemException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes(new byte[] {'a', 0, 0});
        try (DeflaterOutputStream zeros = new DeflaterOutputStream(bomb)) {
            byte[] piece = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zeros.write(piece);
            }
        }
        byte[] file = SampleEmblems.with(SampleEmblems.png(8, 8), type, bomb.toByteArray());
        assertThat(read("emblem.png", file).image().getWidth()).isEqualTo(8);
    }

    @Test
    void nothingButPixelsLeavesThePicture() throws IOException, UnsafeEmblemException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SampleEmblems.with(SampleEmblems.png(40, 20), "tEXt", SECRET));
        file.writeBytes(SECRET); // after the end of the picture, as in a file that is two at once
        String png = read("emblem.png", file.toByteArray()).as("The arms").png();
        assertThat(new String(Base64.getDecoder().decode(png), StandardCharsets.ISO_8859_1))
                .startsWith("\u0089PNG")
                .doesNotContain("script", "tEXt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onload='alert(1)'/>",
                "<a href='https://evil.example/'><rect width='1' height='1'/></a>",
                "<image href='https://evil.example/x.png'/>",
                "<image xlink:href='file:///etc/passwd'/>",
                "<use href='#a'/>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<defs><style>* {fill: red}</style></defs>",
                "<metadata><script/></metadata>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<rect fill='url(https://evil.example/x.svg#a)' width='1' height='1'/>",
                "<rect style='fill:url(#a)' width='1' height='1'/>",
                "<rect xml:base='javascript:alert(1)' width='1' height='1'/>",
                "<text>x</text>",
                "<animate attributeName='x'/>",
                "<filter/>"
            })
    void whatRunsRefersOrIsNotDrawnHereIsRefusedByName(String content) {
        UnsafeEmblemException refused = refused("emblem.svg", SampleEmblems.svg(content));
        assertThat(refused.kind()).isEqualTo(ProblemKind.EMBLEM_NOT_PLAIN);
        assertThat(refused.details()).hasSize(2);
    }

    @Test
    void noEntityIsResolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "M0 0L9 9");
        String start = "<!DOCTYPE svg [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
        String shape = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='&x;'/></svg>";
        assertThat(refused(start + shape)).isNotNull();
        String bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><svg xmlns='http://www.w3.org/2000/svg'"
                + " viewBox='0 0 9 9'><title>&c;</title></svg>";
        assertThat(refused(bomb)).isNotNull();
        assertThat(refused("<!DOCTYPE svg SYSTEM 'https://evil.example/x.dtd'>" + shape.replace("&x;", "M0 0")))
                .isNotNull();
    }

    @Test
    void aDrawingOfTooManyShapesOrTooDeepIsRefused() {
        assertThat(refused("emblem.svg", SampleEmblems.svg("<path d='M0 0'/>".repeat(4_001)))
                        .kind())
                .isEqualTo(ProblemKind.EMBLEM_NOT_PLAIN);
        assertThat(refused("emblem.svg", SampleEmblems.svg("<path d='M0 0" + "L1 1".repeat(60_000) + "'/>"))
                        .kind())
                .isEqualTo(ProblemKind.EMBLEM_NOT_PLAIN);
        assertThat(refused("emblem.svg", SampleEmblems.svg("<g>".repeat(60) + "</g>".repeat(60)))
                        .kind())
                .isEqualTo(ProblemKind.EMBLEM_NOT_PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='0 0'/>",
                "<path d='M 1e99 0'/>",
                "<path d='M NaN 0'/>",
                "<path d='M'/>",
                "<path d='M0 0 A 1 1 0 3 0 9 9'/>",
                "<rect fill='blurple' width='9' height='9'/>",
                "<rect fill='#12' width='9' height='9'/>",
                "<rect fill='rgb(1,2)' width='9' height='9'/>",
                "<rect width='9cm' height='9'/>",
                "<g transform='rotate(1) ; x'/>",
                "<g transform='translate()'/>",
                "<rect stroke-dasharray='1 2' width='9' height='9'/>",
                "<circle r='9'",
                "<g></svg>"
            })
    void aDrawingThatIsNotWellFormedIsDamaged(String content) {
        assertThat(refused("emblem.svg", SampleEmblems.svg(content)).kind()).isEqualTo(ProblemKind.EMBLEM_DAMAGED);
    }

    @Test
    void aDrawingWithoutASizeOrOfAnotherKindIsDamaged() {
        assertThat(refused("<svg xmlns='http://www.w3.org/2000/svg'/>").kind()).isEqualTo(ProblemKind.EMBLEM_DAMAGED);
        assertThat(refused("<svg viewBox='0 0 9 9'/>").kind()).isEqualTo(ProblemKind.EMBLEM_DAMAGED);
        assertThat(refused("<html xmlns='http://www.w3.org/1999/xhtml'/>").kind())
                .isEqualTo(ProblemKind.EMBLEM_DAMAGED);
        assertThat(refused("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 9'/>")
                        .kind())
                .isEqualTo(ProblemKind.EMBLEM_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../emblem.png", "/etc/passwd", "a/../../b.png", "https://evil.example/x.png", "none.png"})
    void onlyAFileBesideTheBrandIsOpened(String named) {
        UnsafeEmblemException refused = catchThrowableOfType(
                UnsafeEmblemException.class, () -> EmblemReader.read(folder.resolve("brand.yaml"), named));
        assertThat(refused.kind()).isEqualTo(ProblemKind.EMBLEM_MISSING);
    }

    @Test
    void aLinkIsNotFollowedAndALargeFileIsNotRead() throws IOException {
        Path other = Files.write(folder.resolve("other.png"), SampleEmblems.png(9, 9));
        Files.createSymbolicLink(folder.resolve("link.png"), other);
        assertThat(catchThrowableOfType(
                                UnsafeEmblemException.class,
                                () -> EmblemReader.read(folder.resolve("brand.yaml"), "link.png"))
                        .kind())
                .isEqualTo(ProblemKind.EMBLEM_MISSING);
        assertThat(refused("large.png", new byte[EmblemReader.BYTES_MAX + 1]).kind())
                .isEqualTo(ProblemKind.EMBLEM_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "\u00FF\u00D8\u00FF\u00E0 JFIF", "%PDF-1.7"})
    void anotherKindOfFileIsNotRead(String start) {
        assertThat(refused("emblem.png", start.getBytes(StandardCharsets.ISO_8859_1))
                        .kind())
                .isEqualTo(ProblemKind.EMBLEM_UNKNOWN);
    }
}

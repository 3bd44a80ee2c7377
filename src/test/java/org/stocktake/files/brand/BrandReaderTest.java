package org.stocktake.files.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.brand.Brand;
import org.stocktake.model.brand.BrandColor;
import org.stocktake.model.brand.BrandColors;
import org.stocktake.model.brand.Emblem;
import org.stocktake.model.brand.Signatory;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;

/** A brand is read strictly, and every mistake is told with its place and the way out. */
final class BrandReaderTest {
    @TempDir
    private Path folder;

    private LoadResult<Brand> read(String text) throws IOException {
        return BrandReader.read(Files.writeString(folder.resolve("brand.yaml"), "format: stocktake/brand/1\n" + text));
    }

    private String problem(String text) throws IOException {
        LoadResult<Brand> read = read(text);
        assertThat(read.problems()).hasSize(1);
        return ProblemText.say(Messages.in(Messages.ENGLISH), read.problems().get(0))
                .replace(folder + "/", "");
    }

    private Brand good(String text) throws IOException {
        LoadResult<Brand> read = read(text);
        assertThat(read.problems()).isEmpty();
        return read.found().orElseThrow();
    }

    @Test
    void everyKeyIsRead() throws IOException {
        Files.write(folder.resolve("arms.png"), SampleEmblems.png(40, 20));
        Brand brand = good("""
                office: Ministry of Justice
                letterhead: |
                  Republic of XA
                  Ministry of Justice
                foot: 1 Harbour Street
                emblem: arms.png
                emblem-text: The arms of XA
                colours:
                  main: "#7A1F1F"
                  second: 1A4F91
                classification: Official
                classification-redacted: Public
                foreword: |
                  First.

                  Second.
                signatories:
                  - name: A. Person
                    function: Minister
                  - function: Secretary
                """);
        assertThat(brand.office()).isEqualTo("Ministry of Justice");
        assertThat(brand.letterhead()).containsExactly("Republic of XA", "Ministry of Justice");
        assertThat(brand.foot()).isEqualTo("1 Harbour Street");
        assertThat(brand.emblem().map(Emblem::text)).hasValue("The arms of XA");
        assertThat(brand.colors()).isEqualTo(new BrandColors(new BrandColor(0x7A1F1F), new BrandColor(0x1A4F91)));
        assertThat(List.of(brand.classification(), brand.redacted())).containsExactly("Official", "Public");
        assertThat(brand.foreword()).containsExactly("First.", "Second.");
        assertThat(brand.signatories())
                .containsExactly(new Signatory("A. Person", "Minister"), new Signatory("", "Secretary"));
    }

    @Test
    void aBrandOfNothingIsNone() throws IOException {
        assertThat(good("")).isEqualTo(Brand.NONE);
    }

    @Test
    void oneColourServesForBoth() throws IOException {
        assertThat(good("colours:\n  main: 7A1F1F\n").colors().second()).isEqualTo(new BrandColor(0x7A1F1F));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            logo: x.png                   | brand.yaml:2:1: unknown-key: 'logo' is not a key here.
            office: "a\\nb"               | brand.yaml:2:9: one-line-only: The text of office has more than one line.
            colours: {main: red}          | brand.yaml:2:17: bad-colour: 'red' is not a colour.
            colours: {main: "FFEE00"}     | brand.yaml:2:17: pale-colour: The colour 'FFEE00' is too pale
            colours: {main: "767677"}     | none
            colours: {main: "777777"}     | brand.yaml:2:17: pale-colour: The colour '777777' is too pale
            colours: {third: "000000"}    | brand.yaml:2:11: unknown-key: 'third' is not a key here.
            emblem: none.png              | brand.yaml:2:9: missing-key
            signatories: [{name: A}]      | brand.yaml:2:15: missing-key
            """)
    void aMistakeIsToldAtItsPlace(String line, String told) throws IOException {
        if (told.equals("none")) {
            good(line + "\n");
        } else {
            assertThat(problem(line + "\n")).startsWith(told).contains("\n  ");
        }
    }

    @Test
    void anEmblemThatCannotBeUsedIsToldAtTheKeyThatNamesIt() throws IOException {
        Files.write(folder.resolve("arms.svg"), SampleEmblems.svg("<script/>"));
        assertThat(problem("office: A\nemblem: arms.svg\n"))
                .startsWith("brand.yaml:3:9: emblem-not-plain: 'arms.svg' has <script>, which is not drawn here.");
        assertThat(problem("office: A\nemblem: none.svg\n")).startsWith("brand.yaml:3:9: emblem-missing");
    }

    @Test
    void whatDoesNotFitWhereItIsPrintedIsRefused() throws IOException {
        assertThat(problem("foot: " + "x".repeat(121) + "\n")).contains("brand-text-too-long", "120 characters");
        assertThat(problem("letterhead: |\n" + "  x\n".repeat(7))).contains("letterhead-too-long");
        assertThat(problem("foreword: |\n" + "  word word\n".repeat(2_500))).contains("brand-text-too-long");
        assertThat(problem("signatories:\n" + "  - function: x\n".repeat(5))).contains("too-many-signatories");
    }

    @Test
    void anotherFormatIsRefusedAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("b.yaml"), "format: stocktake/gate/1\nlogo: x\n");
        assertThat(BrandReader.read(file).problems()).hasSize(1);
    }

    @Test
    void aLargeEmblemIsMadeAsSmallAsItIsPrinted() throws IOException {
        Files.write(folder.resolve("arms.png"), SampleEmblems.png(3000, 1000));
        Emblem emblem = good("office: A\nemblem: arms.png\n").emblem().orElseThrow();
        assertThat(List.of(emblem.width(), emblem.height())).containsExactly(720, 240);
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(emblem.png())));
        assertThat(image.getRGB(100, 100)).isEqualTo(0xFF1D3F6B);
        assertThat(image.getRGB(600, 100)).isZero();
        assertThat(emblem.text()).isEqualTo("A");
    }
}

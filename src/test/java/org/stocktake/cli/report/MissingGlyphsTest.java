package org.stocktake.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;

/** Letters that no font has are named when a pdf is written, and before. */
final class MissingGlyphsTest {
    private static final String THAI = "กฎ";
    private static final String NAMED = "no font has these characters, and # stands for them: ก (U+0E01), ฎ (U+0E0E).";

    @TempDir
    Path folder;

    private CliRun ofAReport(String... more) throws IOException {
        String sample = Files.readString(Path.of("src/examples/xc-2026.yaml"));
        Path file = Files.writeString(folder.resolve("xc.yaml"), sample.replace("Ministry of Justice", THAI));
        return run(new String[] {"report", file.toString(), "--format", "pdf", "-o", folder + "/"}, more);
    }

    private CliRun ofAGuide(String... more) throws IOException {
        Path brand = Files.writeString(
                folder.resolve("brand.yaml"), "format: stocktake/brand/1\noffice: Ministry\nfoot: " + THAI + "\n");
        return run(
                new String[] {"guide", "lighthouses", "--format", "pdf", "-o", folder + "/", "--brand", brand.toString()
                },
                more);
    }

    private CliRun ofASummary(String... more) throws IOException {
        String sample = Files.readString(Path.of("src/examples/xc-2026.yaml"));
        Path file = Files.writeString(folder.resolve("xc.yaml"), sample.replace("Ministry of Justice", THAI));
        Path brand = Files.writeString(
                folder.resolve("brand.yaml"), "format: stocktake/brand/1\noffice: Ministry\nfoot: " + THAI + "\n");
        return run(
                new String[] {
                    "summary", file.toString(), "--format", "pdf", "-o", folder + "/", "--brand", brand.toString()
                },
                more);
    }

    private static CliRun run(String[] words, String... more) {
        String[] all = new String[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return CliRun.with(all);
    }

    @Test
    void aDryRunOfAReportNamesThem() throws IOException {
        CliRun dry = ofAReport("--dry-run");
        assertThat(dry.code()).isZero();
        assertThat(dry.err()).contains(NAMED, "Name a TrueType font that has them: --font FILE");
        assertThat(folder.resolve("xc.pdf")).doesNotExist();
    }

    @Test
    void aDryRunRefusesAFontThatIsNone() throws IOException {
        Path none = Files.writeString(folder.resolve("none.ttf"), "no font");
        assertThat(ofAReport("--dry-run", "--font", none.toString()).code()).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--dry-run", "--force"})
    void aQuestionnaireNamesThemOnceWrittenOrNot(String asked) throws IOException {
        CliRun run = ofAGuide(asked);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).containsOnlyOnce(NAMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--dry-run", "--force"})
    void aSummaryNamesThemOnceWrittenOrNot(String asked) throws IOException {
        CliRun run = ofASummary(asked);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).containsOnlyOnce(NAMED);
    }

    @Test
    void aSummaryRefusesAFontThatIsNone() throws IOException {
        Path none = Files.writeString(folder.resolve("none.ttf"), "no font");
        assertThat(ofASummary("--dry-run", "--font", none.toString()).code()).isNotZero();
    }

    @Test
    void aFormatThatShowsAllLettersNamesNone() throws IOException {
        assertThat(ofAReport("--dry-run", "--format", "html").err())
                .contains("xc.html: would be written")
                .doesNotContain("xc.html: no font");
    }
}

package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;

/** A page in Chinese has the signs of full width, no slanted letters, and no short head in two lines. */
final class ChineseHtmlTest {
    private static String page = "";

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.html");
        CliRun.on(
                Path.of("src/examples/xa-2026.yaml"), "report", "--brief", "--lang", "zh", "--format", "html=" + file);
        page = Files.readString(file);
    }

    /** On paper the label and its text are one line, in which a line end of the source would be a space. */
    @Test
    void noSpaceStandsBehindTheColonOfALabel() {
        assertThat(page)
                .contains("dt::after { content: \"\\ff1a \"; }")
                .contains("</dt><dd>")
                .doesNotContainPattern("</dt>\\s+<dd>");
    }

    @Test
    void theHeadsOfTheHeatMapAreNotTorn() {
        assertThat(page)
                .contains("<th scope=\"col\"><span class=\"whole\">已落实</span></th>")
                .contains("<th scope=\"col\"><span class=\"whole\">危及生命</span></th>")
                .contains("<th scope=\"col\">尚无<span class=\"whole\">最终答案</span></th>");
    }

    @Test
    void quotedWordsStandUpright() {
        assertThat(page).contains("q:lang(zh), q:lang(ar) { font-style: normal; }");
    }

    /** The text of a question is long: beside it a narrow screen leaves no room to write. */
    @Test
    void theFieldsOfAFormStandBelowTheirLabelsOnANarrowScreen() {
        String narrow = page.substring(page.indexOf("@media screen and (max-width: 40rem) {"));
        assertThat(narrow.substring(0, narrow.indexOf("\n}\n")))
                .contains(".form div { grid-template-columns: minmax(0, 1fr); }");
    }
}

package org.stocktake.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.CliRun;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;

/** Bold type in Markdown, read back by a parser for CommonMark and its tables. */
final class MarkdownBoldTest {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    @TempDir
    private Path folder;

    private static String page(String markdown) {
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .build()
                .render(Parser.builder().extensions(TABLES).build().parse(markdown));
    }

    @ParameterizedTest
    @CsvSource({
        "'', Why:, ' it is so', **Why:** it is so",
        "'', 先列5项：, 义务, <strong>先列5项：</strong>义务",
        "service, （2027年）, '', <strong>（2027年）</strong>",
        "'做到，', （危及生命）, '。', **（危及生命）**",
        "答案, 否, 。, **否**",
        "'a ', ' b', '', <strong> b</strong>",
        "5, €, 6, <strong>€</strong>"
    })
    void asterisksStandWhereTheyAreMarkup(String before, String bold, String after, String written) {
        TextLine line = TextLine.of(Span.text(before), Span.strong(bold), Span.text(after));
        String markdown = MarkdownLines.IN_PARAGRAPH.of(line);
        assertThat(markdown).contains(written);
        assertThat(page(markdown)).contains("<strong>" + bold + "</strong>").doesNotContain("*");
    }

    @Test
    void twoBoldTextsAreApart() {
        TextLine line = TextLine.of(Span.strong("a"), Span.strong("b"));
        assertThat(page(MarkdownLines.IN_PARAGRAPH.of(line))).contains("<strong>a</strong><strong>b</strong>");
    }

    @ParameterizedTest
    @CsvSource({"xa, --brief", "xb, --brief", "xc, --brief", "xa, --force"})
    void noAsteriskIsSeenInAReportInChinese(String sample, String option) throws IOException {
        Path file = folder.resolve("report.md");
        CliRun.on(
                Path.of("src/examples", sample + "-2026.yaml"),
                "report",
                option,
                "--lang",
                "zh",
                "--format",
                "markdown=" + file);
        assertThat(page(Files.readString(file)).lines()).noneMatch(line -> line.contains("**"));
    }
}

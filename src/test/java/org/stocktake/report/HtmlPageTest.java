package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page stands alone, and a reader who cannot see it can follow it. */
final class HtmlPageTest {
    private static final String PAGE = ReportFormatTest.write(ReportFormat.HTML, SampleAnswers.coastal(), false);

    private static List<String> all(String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(PAGE);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void thePolicyAllowsNothingButTheOneStyle() throws Exception {
        String style = all("<style>(.*?)</style>").get(0);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(PAGE.replace("&#39;", "'"))
                .contains("content=\"default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest)
                        + "'; base-uri 'none'; form-action 'none'\"")
                .doesNotContain(" style=\"", "<script", "<link", "<img", "url(", "@import");
    }

    @Test
    void everyLinkInsideLeadsSomewhere() {
        assertThat(all(" id=\"([^\"]+)\"")).containsAll(all("href=\"#([^\"]+)\""));
    }

    @Test
    void noPlaceIsNamedTwice() {
        List<String> places = all(" id=\"([^\"]+)\"");
        Set<String> once = new HashSet<>(places);
        assertThat(places).hasSameSizeAs(once);
    }

    @Test
    void everyFindingHasADeepLink() {
        List<String> places = all(" id=\"([^\"]+)\"");
        SampleAnswers.findings(SampleAnswers.coastal())
                .all()
                .forEach(finding ->
                        assertThat(places).contains("q-" + finding.question().id()));
    }

    /** In headings, captions and the contents as well. */
    @Test
    void noLineEndsInsideOfACitation() {
        String body = PAGE.substring(PAGE.indexOf("<body>"));
        String read = body.replaceAll("<option.*?</option>", "")
                .replaceAll("<a class=\"out\".*?</a>", "")
                .replaceAll("<span class=\"whole\">[^<]*</span>", "#")
                .replaceAll("<[^>]*>", "|");
        assertThat(body).contains("<span class=\"whole\">");
        assertThat(read.lines())
                .filteredOn(line -> line.matches(".*\\b([Aa]rticle|paragraph|[Qq]uestion|Annex|Resolution) [0-9].*"))
                .isEmpty();
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        List<Integer> levels = all("<h([1-6])").stream().map(Integer::valueOf).toList();
        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading %d", i + 1).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void everyHeaderCellSaysWhatItIsTheHeaderOf() {
        assertThat(all("<th( [^>]*)?>")).allMatch(attributes -> attributes.contains("scope="));
    }

    @Test
    void whatIsMetIsFoldedUnderTheNumberOfItsQuestions() {
        List<String> folded = all("<details class=\"fold\">(.*?)</details>");
        assertThat(folded).isNotEmpty().allMatch(fold -> fold.contains("<table"));
        for (String fold : folded) {
            long rows =
                    Pattern.compile("<th scope=\"row\"").matcher(fold).results().count();
            assertThat(fold.replaceAll("</?span[^>]*>", ""))
                    .contains(rows == 1 ? "1 question is met" : rows + " questions are met");
        }
        assertThat(all("<section id=\"(met-[^\"]*)\"")).hasSameSizeAs(folded);
    }

    @Test
    void onANarrowScreenTheHeadOfTheColumnStandsBeforeEachCell() {
        List<String> tables = all("(<table class=\".*?</thead>)");
        assertThat(tables).hasSizeGreaterThan(10);
        for (String table : tables) {
            String name = table.replaceFirst("(?s)<table class=\"(?:heat )?(t\\d+)\".*", "$1");
            long columns = Pattern.compile("<th scope=\"col\"")
                    .matcher(table)
                    .results()
                    .count();
            for (int i = 2; i <= columns; i++) {
                assertThat(PAGE).contains("." + name + " td:nth-child(" + i + ")::before { content: \"");
            }
        }
        assertThat(PAGE).contains("::before { content: \"What\\20 works\"; content:");
    }

    @Test
    void onAPhoneTheContentsAreFolded() {
        assertThat(all("<nav[^>]*>\\s*(<details[^>]*>)")).containsExactly("<details class=\"all\">");
    }

    @Test
    void onPaperEachLineBelowTheTitleStandsAlone() throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/org/stocktake/report/html/report.css"));
        assertThat(sheet)
                .doesNotContainPattern("header p \\{[^}]*display: inline")
                .doesNotContain("header p + p::before");
    }

    /** AccessProof relies on it: in the dark it looks at colours alone. */
    @Test
    void theDarkPageDiffersInNothingButColours() throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/org/stocktake/report/html/report.css"));
        Matcher dark = Pattern.compile("@media \\(prefers-color-scheme: dark\\) \\{\\s*:root \\{([^}]*)}\\s*}")
                .matcher(sheet);
        assertThat(dark.find()).isTrue();
        assertThat(dark.group(1).strip().split("\\s*;\\s*"))
                .allMatch(value -> value.matches("--[a-z-]+: #[0-9a-f]{6}"));
        assertThat(sheet.split("prefers-color-scheme: dark", -1)).hasSize(2);
    }

    /** The finding of a card may be "kept" too, and the source of a card has lines that mean nothing. */
    @Test
    void onlySpansKeepTheLinesOfTheirText() {
        String style = all("<style>(.*?)</style>").get(0);
        assertThat(style).contains("span.kept").doesNotContainPattern("[^a-z]\\.kept\\s*\\{\\s*white-space");
    }
}

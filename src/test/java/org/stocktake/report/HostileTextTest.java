package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.Cases;
import org.stocktake.OnlyInProofs;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The text of a State stays text in every format: it adds no structure, runs no program and hides nothing. */
final class HostileTextTest {
    private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z/!]");

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</style><style>*{display:none}",
                "<!-- comment",
                "# Heading\n## Second\n---\n===",
                "| a | b |\n| --- | --- |\n| c | d |",
                "- item\n+ item\n* item\n1. item\n2) item",
                "> quote\n    code\n\tcode\n```\nfence\n~~~",
                "[link](javascript:alert(1)) ![image](https://tracker.example/x.png)",
                "[ref]: https://tracker.example\n<https://tracker.example>",
                "*bold* _under_ `code` ~strike~ **a**",
                "a\u0000b\u0007c\u001b[31md\u009be",
                "safe\u202Egnp.exe\u2066x\u2069",
                "${7*7} {0} {1} %s \u00000\u0000",
                "\\| \\` trailing backslash \\",
                "\uD800 half a pair",
                "A&amp;B &lt;b&gt; &#60;i&#62;",
                "line one\r\nline two\u2028line three");
    }

    private static Answer answer(AnswerKind kind, String text) {
        Answer answer = Answer.of(kind)
                .withEvidence(List.of(new Evidence(text, text, text, text, text, text, "")))
                .withActions(List.of(new Action(text, text, text, text)))
                .withNeeds(List.of(text));
        for (AnswerTextField part : AnswerTextField.values()) {
            if (part != AnswerTextField.REVIEW_BY && part != AnswerTextField.AT) {
                answer = answer.with(part, text);
            }
        }
        return answer;
    }

    static Assessment filled(String text) {
        Assessment assessment = SampleAnswers.coastal().withContacts(Map.of());
        List<AnswerKind> kinds = List.of(AnswerKind.values());
        int at = 0;
        for (var question : SmallChecklist.checklist().questions().toList()) {
            assessment = assessment.with(question.id(), answer(kinds.get(at % kinds.size()), text));
            at++;
        }
        return assessment;
    }

    private static long elements(String html) {
        Matcher matcher = ELEMENT.matcher(ReportFormatTest.whole(html)); // a shortened text names its question
        long elements = 0;
        while (matcher.find()) {
            elements++;
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void makesNoElementInHtml(String text) {
        String page = ReportFormatTest.write(ReportFormat.HTML, filled(text), false);
        String harmless = text.lines().count() > 1 || text.contains("\u2028") ? "two\nlines" : "harmless";
        assertThat(elements(page))
                .as("the elements of a page, whose text must stay text: " + text)
                .isEqualTo(elements(ReportFormatTest.write(ReportFormat.HTML, filled(harmless), false)));
        assertThat(page).doesNotContainIgnoringCase("<script").doesNotContain("onerror=alert(1)>", "href=\"javascript");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void makesNoStructureInMarkdown(String text) {
        String hostile = ReportFormatTest.write(ReportFormat.MARKDOWN, filled(text), false);
        assertThat(hostile.lines()
                        .map(line -> line.replaceAll("<(a id=\"[a-z0-9.-]+\"|/a|br)>", ""))
                        .filter(line -> line.matches(".*(?<!\\\\)<.*")))
                .isEmpty();
        assertThat(headings(hostile))
                .isEqualTo(headings(ReportFormatTest.write(ReportFormat.MARKDOWN, filled("harmless"), false)));
        assertThat(hostile.replace("\\]", "")).doesNotContain("](javascript", "](https://tracker");
        assertThat(hostile.lines()
                        .filter(line -> line.startsWith("|"))
                        .map(HostileTextTest::cells)
                        .distinct()
                        .sorted())
                .containsExactly(2L, 3L, 4L, 6L, 9L);
    }

    private static long headings(String markdown) {
        return markdown.lines()
                .filter(line -> line.matches("\\s*(#+ .*|=+|-{3,})"))
                .count();
    }

    private static long cells(String row) {
        return row.replace("\\\\", "")
                        .replace("\\|", "")
                        .chars()
                        .filter(unit -> unit == '|')
                        .count()
                - 1;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isReadBackFromJson(String text) {
        String json = ReportFormatTest.write(ReportFormat.JSON, filled(text), false);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), new StringReader(json))) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                token = parser.nextToken();
            }
        }
        assertThat(json).endsWith("}\n");
    }

    /** All hostile texts in one; a build uses only texts with invisible characters for the slow formats. */
    @OnlyInProofs
    @ParameterizedTest
    @EnumSource
    void noUnseenCharacterIsInAReport(ReportFormat format) {
        String all = hostile()
                .filter(text ->
                        Cases.inProofs() || format.isText() || text.codePoints().anyMatch(HostileTextTest::isUnseen))
                .collect(Collectors.joining(" "));
        assertThat(ReportFormatTest.write(format, filled(all), false)
                        .codePoints()
                        .filter(HostileTextTest::isUnseen))
                .isEmpty();
    }

    private static boolean isUnseen(int point) {
        return point != '\n' && (Character.isISOControl(point) || isTurn(point));
    }

    private static boolean isTurn(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//host/x", "http://a b"})
    void onlyWebAndMailAddressesBecomeLinks(String address) {
        assertThat(ReportFormatTest.write(ReportFormat.HTML, filled(address), false))
                .doesNotContain("class=\"out\"");
    }

    @Test
    void aWebAddressBecomesALink() {
        assertThat(ReportFormatTest.write(ReportFormat.HTML, filled("https://laws.example/1?a=b&c=d"), false))
                .contains("href=\"https://laws.example/1?a=b&amp;c=d\"");
    }
}

package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Assessment;
import org.stocktake.report.chapter.ReportBuilder;
import org.stocktake.report.chapter.ReportText;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.report.markdown.MarkdownLayout;
import org.stocktake.text.Messages;

/** Each word has one meaning in all headings and counts, and none is a programmer's term. */
final class ReportTextTest {
    private static final Messages ENGLISH = Messages.in(Messages.ENGLISH);
    /** The messages that name or explain the outcome itself. */
    private static final List<String> OF_THE_OUTCOME = List.of(
            "report.heat.gap",
            "report.figure.gap.",
            "report.figure.explained.gap.",
            "report.change.outcome.gap",
            "report.meaning.shortfall",
            "report.summing.gap");

    private static Stream<String> keys() {
        return ENGLISH.keys().stream()
                .filter(key -> (key.startsWith("report.") && !key.startsWith("report.check."))
                        || key.startsWith("answer.meaning."));
    }

    @Test
    void aGapIsWhatIsNotMetAndEveryOtherCountIsOfShortfalls() {
        assertThat(keys().filter(key -> OF_THE_OUTCOME.stream().noneMatch(key::startsWith)))
                .noneMatch(key -> Pattern.compile("\\b[Gg]aps?\\b")
                        .matcher(ENGLISH.say(key))
                        .find());
    }

    /** A span behind the number would part it from the comma that follows. */
    @Test
    void ofClausesThatShareANumberTheNumberComesLast() {
        Map<String, TextLine> numbers = new LinkedHashMap<>();
        ReportText.place("8(2)", "first", numbers);
        ReportText.place("8(2)", "second", numbers);
        List<Span> spans = numbers.values().iterator().next().spans();
        assertThat(spans.get(0)).isEqualTo(Span.place("", "second"));
        assertThat(spans.get(spans.size() - 1)).isEqualTo(Span.place("8(2)", "first"));
    }

    @Test
    void theMethodSaysWhatAGapAndAShortfallAre() {
        assertThat(report(SampleAnswers.coastal()))
                .contains(
                        "| **Gap** | The State answers that it does not do what is asked. |",
                        "| **Shortfall** | A gap, or what is only partly met.");
    }

    @Test
    void theFirstPageSaysOfWhatTheShortfallsConsist() {
        assertThat(report(SampleAnswers.coastal()))
                .contains("**The 5 gravest of 6 shortfalls.**")
                .contains("1 considered and not adopted, 1 permitted and not used");
    }

    @Test
    void noSentenceSpeaksTheLanguageOfSoftware() {
        List<String> words = List.of("switch", "toggle", "boolean", "to the byte", "flag", "enable", "disable", "null");
        assertThat(keys())
                .noneMatch(key -> words.stream().anyMatch(ENGLISH.say(key).toLowerCase(Locale.ROOT)::contains));
    }

    @Test
    void eachLanguageJoinsSentencesChoicesAndPartsAsItIsWritten() {
        assertThat(report("zh")).contains("。条文的要求只写一次").contains("Ministry of Justice；2026年11月2日；复查日期：2026年10月1日");
        assertThat(report("ar")).contains("واجب السعي أو واجب النظر أو دعوة");
    }

    @Test
    void numbersThatHaveCommasStandWithSemicolonsBetween() {
        ReportText arabic = new ReportText(Messages.in("ar"), SampleChecklist.checklist());
        assertThat(arabic.numbersOf(List.of(TextLine.of("المادة 6، الفقرة 1"), TextLine.of("المادة 7")))
                        .text())
                .isEqualTo("المادة 6، الفقرة 1؛ المادة 7");
        ReportText english = new ReportText(ENGLISH, SampleChecklist.checklist());
        assertThat(english.numbersOf(List.of(TextLine.of("6(1)"), TextLine.of("7")))
                        .text())
                .isEqualTo("6(1), 7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2.1, 2.2 and 7 more",
                "fr | 2.1, 2.2 et 7 autres",
                "ru | 2.1, 2.2 и еще 7",
                "zh | 2.1、2.2，另有 7 个问题",
                "ar | 2.1، 2.2 و7 غيرها"
            })
    void howManyMoreThereAreIsSaidWithTheSignOfTheLanguage(String language, String said) {
        ReportText words = new ReportText(Messages.in(language), SampleChecklist.checklist());
        TextLine list = words.listOf(List.of(TextLine.of("2.1"), TextLine.of("2.2")));
        assertThat(words.further(list, words.count("copy.further", 7)).text()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"en; 6(1)(a)", "ar; المادة 6، الفقرة 1 (أ)", "zh; 第六条第1款(a)项"})
    void theFindingsOfAnArticleStandBesideItsNumber(String language, String number) {
        assertThat(report(language)).containsPattern("</a>" + Pattern.quote(number) + " \\| [^ |]");
    }

    @Test
    void aNumberInWordsHasAWiderColumn() {
        assertThat(ReportText.numberShare(List.of("6(1)(a)", "27(1)(b)(iii)"))).isEqualTo(10);
        assertThat(ReportText.numberShare(List.of("第六条第1款", "第二十七条第1款(b)项(三)目")))
                .isEqualTo(16);
    }

    private static String report(String language) {
        Report report =
                Report.of(SampleAnswers.findings(SampleAnswers.coastal()), new ReportOrigin("a.yaml", "", "1"), false);
        return MarkdownLayout.of(ReportBuilder.of(report, Messages.in(language)));
    }

    private static String report(Assessment assessment) {
        return ReportFormatTest.write(ReportFormat.MARKDOWN, assessment, false);
    }
}

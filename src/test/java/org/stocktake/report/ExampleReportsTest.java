package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.OnlyInProofs;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;

/**
 * Every format contains every text of the shipped samples, and can hold the longest texts and the largest number of
 * them.
 */
final class ExampleReportsTest {
    /**
     * Returns formats and samples, without the OSCAL plan and the tables beside the findings, which do not contain all answers, and without the PDF
     * of the fullest sample, which takes long and is tested by a proof. A build takes documents of pages and sheets from
     * one sample only, and no PDF.
     */
    static Stream<Arguments> samples() {
        return Stream.of("xa", "xb", "xc")
                .flatMap(sample -> Stream.of(ReportFormat.values())
                        .filter(format -> format != ReportFormat.OSCAL_PLAN && !format.isBesideFindings())
                        .filter(format -> format != ReportFormat.PDF || (Cases.inProofs() && !sample.equals("xa")))
                        .filter(format -> Cases.inProofs() || format.isText() || sample.equals("xc"))
                        .map(format -> Arguments.of(format, sample)));
    }

    @Exhaustive
    @ParameterizedTest
    @MethodSource("samples")
    void noTextOfAnAnswerIsMissing(ReportFormat format, String sample) throws IOException {
        String letters = letters(ReportFormatTest.read(format, ExampleAssessments.bytes(format, sample)));
        for (String text : texts(ExampleAssessments.read(sample).assessment())) {
            assertThat(letters.contains(letters(text))).as(text).isTrue();
        }
    }

    /** Returns the visible text, without spaces and without the markup of a format. */
    static String letters(String text) {
        return text.replaceAll("<span class=\"whole\">([^<]*)</span>", "$1")
                .replaceAll("&#34;|&quot;|\\\\\"", "\"")
                .replaceAll("&#39;|&#x27;", "'")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("\\n", "")
                .replaceAll("[\\s\u00A0\u2060\\\\\"]+|<br>", "");
    }

    /** Returns the texts that a report must contain, without days, which a report writes out in words. */
    static List<String> texts(Assessment assessment) {
        List<String> texts = new ArrayList<>();
        for (Answer answer : assessment.answers().values()) {
            answer.texts().forEach((text, value) -> {
                if (!List.of(
                                AnswerTextField.INTERNAL_NOTE,
                                AnswerTextField.AT,
                                AnswerTextField.REVIEW_BY,
                                AnswerTextField.QUALIFIER)
                        .contains(text)) {
                    texts.add(value);
                }
            });
            answer.evidence().forEach(citation -> texts.addAll(List.of(citation.title(), citation.reference())));
            answer.actions().forEach(action -> texts.addAll(List.of(action.what(), action.owner())));
        }
        return texts;
    }

    /**
     * Returns some text formats for a build, half of all formats for the proofs; {@link LargeReportTest} tests the same amount of text
     * in all.
     */
    static Stream<ReportFormat> quickFormats() {
        return Cases.oneIn(
                4,
                2,
                Stream.of(ReportFormat.values())
                        .filter(format -> format != ReportFormat.PDF && format != ReportFormat.OSCAL_PLAN)
                        .filter(format -> !format.isBesideFindings())
                        .filter(format -> format.isText() || Cases.inProofs()));
    }

    @OnlyInProofs
    @ParameterizedTest
    @MethodSource("quickFormats")
    void aHundredTextsOfTheGreatestLengthAreWhole(ReportFormat format) throws IOException {
        AssessmentDocument document = ExampleAssessments.read("xa");
        assertThat(letters(ReportFormatTest.read(
                        format, ExampleAssessments.bytes(format, document, longest(document, 100)))))
                .contains("begin0end", "begin99end");
    }

    @OnlyInProofs
    @ParameterizedTest
    @MethodSource("quickFormats")
    void fiveHundredFindingsAreThere(ReportFormat format) throws IOException {
        String once = ReportFormatTest.read(format, ExampleAssessments.bytes(format, "xa"));
        String twice = ReportFormatTest.read(format, ManyFindings.bytes(format));
        String practice = "Three requests in 2025: 5, 19 and 44 hours (sample figures).";
        assertThat(times(practice, once)).isPositive();
        assertThat(times(practice, twice)).isEqualTo(2 * times(practice, once));
    }

    private static int times(String text, String report) {
        return letters(report).split(Pattern.quote(letters(text)), -1).length - 1;
    }

    /** Returns that many answers, each with a text of 32,000 characters between two marks of its own. */
    static Assessment longest(AssessmentDocument document, int texts) {
        Assessment assessment = document.assessment();
        List<QuestionId> questions = ExampleAssessments.questions(document);
        for (int i = 0; i < texts; i++) {
            String ends = "begin" + i + "end";
            StringBuilder text = new StringBuilder("begin" + i);
            while (text.length() < AnswerTextField.CHARS_MAX - ends.length() - 12) {
                // A different word each time: readers of zip files take a very high compression for an attack.
                text.append(' ').append(Integer.toString(text.length() * 7_919 + i, Character.MAX_RADIX));
            }
            assessment = assessment.with(
                    questions.get(i), Answer.of(AnswerKind.YES).with(AnswerTextField.MEASURES, text + " " + ends));
        }
        return assessment;
    }
}

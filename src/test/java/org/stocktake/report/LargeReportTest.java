package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.Cases;
import org.stocktake.OnlyInProofs;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Depth;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/** Every format contains five hundred findings and a hundred texts of the maximum length, complete; fewer in a build. */
final class LargeReportTest {
    private static final int QUESTIONS = Cases.count(200, 500);
    private static final int LONG_TEXTS = Cases.count(20, 20, 100);
    private static final List<AnswerKind> KINDS =
            List.of(AnswerKind.YES, AnswerKind.PARTLY, AnswerKind.NO, AnswerKind.UNKNOWN);
    private static final Checklist CHECKLIST = checklist();

    private static Checklist checklist() {
        Checklist small = SmallChecklist.checklist();
        Question pattern = small.questions().findFirst().orElseThrow();
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            questions.add(new Question(
                    id(i),
                    "Does your State do thing " + i + "?",
                    pattern.provisions(),
                    pattern.guide(),
                    Condition.ALWAYS,
                    Depth.CORE,
                    false));
        }
        return new Checklist(
                small.heading(),
                new Checklist.Body(
                        small.sources(),
                        small.provisions(),
                        List.of(new Section("many", "Many questions", "", questions))),
                small.profile(),
                small.voluntaryWhen(),
                small.vocabulary());
    }

    private static QuestionId id(int number) {
        return new QuestionId("many.question-" + number);
    }

    private static String end(int number) {
        return "end of text " + number + " here";
    }

    private static Assessment assessment() {
        Assessment assessment = SampleAnswers.coastal();
        for (QuestionId id : List.copyOf(assessment.answers().keySet())) {
            assessment = assessment.without(id);
        }
        Random letters = new Random(5);
        for (int i = 0; i < QUESTIONS; i++) {
            Answer answer = Answer.of(KINDS.get(i % KINDS.size()));
            assessment = assessment.with(
                    id(i),
                    i < LONG_TEXTS ? answer.with(AnswerTextField.MEASURES, filling(letters) + " " + end(i)) : answer);
        }
        return assessment;
    }

    /**
     * Returns random words, which do not compress well: readers of zip files take a very high compression for an
     * attack.
     */
    private static String filling(Random letters) {
        StringBuilder text = new StringBuilder();
        while (text.length() < AnswerTextField.CHARS_MAX - 40) {
            text.append(letters.nextInt(6) == 0 ? ' ' : (char) ('a' + letters.nextInt(26)));
        }
        return text.toString();
    }

    /** The OSCAL plan contains no answer, the tables beside the findings contain a part of each; the PDF takes long and is tested by {@code FullPdfProof}. */
    @OnlyInProofs
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OSCAL_PLAN", "PDF", "CSV_STEPS", "CSV_EVIDENCE", "CSV_PROVISIONS", "CSV_PACKAGE"})
    void everyFormatHoldsThemWhole(ReportFormat format) {
        assertThat(missing(format)).isEmpty();
    }

    /** Returns the texts that are missing in the report in that format. */
    static List<String> missing(ReportFormat format) {
        Findings findings = Findings.of(CHECKLIST, assessment(), SampleAnswers.TODAY);
        assertThat(findings.all()).hasSize(QUESTIONS);
        String text =
                ReportFormatTest.whole(ReportFormatTest.read(format, ReportFormatTest.bytes(format, findings, false)));
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            String wanted = i < LONG_TEXTS ? end(i) : "thing " + i + "?";
            if (!text.contains(wanted)) {
                missing.add(wanted);
            }
        }
        return missing;
    }
}
